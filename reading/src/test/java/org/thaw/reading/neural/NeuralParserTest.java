package org.thaw.reading.neural;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.thaw.reading.parse.Sentence;
import org.thaw.reading.parse.Token;
import org.thaw.statement.EventType;

class NeuralParserTest {
  private static final NeuralParser PARSER = NeuralParser.load();
  private static final String REPORT =
      "GENEVA, April 30 — Mr. Alden said on Monday that “the truce” in U.S.-held Norland wouldn’t"
          + " hold.\n\nThe guards, who had left the bridge, were captured by the rebels.";

  @Test
  void finds_who_did_what_to_whom() {
    List<Token> tokens = parse("The rebels captured the bridge.");
    assertThat(relation(tokens, "rebels")).isEqualTo("nsubj < captured");
    assertThat(relation(tokens, "captured")).isEqualTo("root");
    assertThat(relation(tokens, "bridge")).isEqualTo("obj < captured");
  }

  @Test
  void finds_the_agent_of_a_passive() {
    List<Token> tokens = parse("The village was shelled by the army.");
    assertThat(relation(tokens, "village")).isEqualTo("nsubj:pass < shelled");
    assertThat(relation(tokens, "army")).startsWith("obl").endsWith("< shelled");
  }

  @Test
  void hangs_a_relative_clause_on_its_noun() {
    List<Token> tokens = parse("The soldiers who guarded the border left the village.");
    assertThat(relation(tokens, "guarded")).isEqualTo("acl:relcl < soldiers");
    assertThat(relation(tokens, "soldiers")).isEqualTo("nsubj < left");
  }

  @Test
  void every_sentence_is_a_tree_with_one_root() {
    for (Sentence sentence : PARSER.parse(REPORT)) {
      assertThat(sentence.tokens()).filteredOn(t -> t.head() < 0).hasSize(1);
      for (Token token : sentence.tokens()) {
        int above = token.index();
        for (int steps = 0; above >= 0 && steps <= sentence.tokens().size(); steps++) {
          above = sentence.at(above).head();
        }
        assertThat(above).isEqualTo(-1);
      }
    }
  }

  @Test
  void offsets_are_those_of_the_text_passed_in() {
    int last = 0;
    for (Sentence sentence : PARSER.parse(REPORT)) {
      for (Token token : sentence.tokens()) {
        assertThat(REPORT.substring(token.start(), token.end())).isEqualTo(token.form());
        assertThat(token.start()).isBetween(last, sentence.end());
        last = token.end();
      }
    }
  }

  @Test
  void the_same_text_gives_the_same_parse_on_any_thread() throws Exception {
    List<Sentence> expected = PARSER.parse(REPORT);
    ExecutorService threads = Executors.newFixedThreadPool(4);
    try {
      List<Callable<List<Sentence>>> calls =
          new ArrayList<>(Collections.nCopies(40, () -> PARSER.parse(REPORT)));
      for (Future<List<Sentence>> result : threads.invokeAll(calls)) {
        assertThat(result.get()).extracting(Sentence::tokens).isEqualTo(tokens(expected));
      }
    } finally {
      threads.shutdown();
    }
  }

  @Test
  void a_long_text_without_a_full_stop_is_cut_into_sentences() {
    List<Sentence> sentences = PARSER.parse("shells fell on the town ".repeat(1_000));
    assertThat(sentences).allMatch(s -> s.tokens().size() <= NeuralParser.LONGEST);
    assertThat(sentences.stream().mapToInt(s -> s.tokens().size()).sum()).isEqualTo(5_000);
  }

  @Test
  void a_megabyte_without_a_space_is_read() {
    assertThat(PARSER.parse("a".repeat(1_000_000))).hasSize(1);
    assertThat(PARSER.parse("a.".repeat(500_000))).isNotEmpty();
    assertThat(PARSER.parse("-(".repeat(100_000))).isNotEmpty();
  }

  @Test
  void text_without_words_has_no_sentences() {
    assertThat(PARSER.parse("")).isEmpty();
    assertThat(PARSER.parse(" \n\n\t ")).isEmpty();
  }

  @Test
  void reads_a_headline_in_capitals() {
    List<Token> tokens = parse("THE REBELS CAPTURED THE BRIDGE NEAR NORLAND");
    assertThat(relation(tokens, "REBELS")).isEqualTo("nsubj < CAPTURED");
    assertThat(relation(tokens, "BRIDGE")).isEqualTo("obj < CAPTURED");
    assertThat(tokens.get(6).tag()).isEqualTo("NNP");
  }

  @Test
  void what_hyphens_join_is_one_word() {
    assertThat(parse("A Moscow-backed force left.").stream().map(Token::form))
        .containsExactly("A", "Moscow-backed", "force", "left", ".");
  }

  @Test
  void a_text_may_be_taken_as_one_sentence() {
    assertThat(PARSER.parseOne("It held. Then it broke.").orElseThrow().tokens()).hasSize(7);
    assertThat(PARSER.parseOne(" ")).isEmpty();
  }

  @Test
  void tells_who_does_what_to_whom() {
    Sentence sentence = PARSER.parse("Norland shelled Sudia.").get(0);
    double[] there = sentence.pairs().of(new int[] {0}, new int[] {2}).orElseThrow().events();
    int assault = List.of(EventType.values()).indexOf(EventType.ASSAULT);
    for (int type = 0; type < there.length; type++) {
      assertThat(there[type]).isLessThanOrEqualTo(there[assault]);
    }
  }

  @Test
  void gives_lemmas_in_lower_case() {
    List<Token> tokens = parse("The ministers met and didn’t sign the treaties.");
    assertThat(tokens.stream().map(Token::lemma))
        .containsExactly(
            "the", "minister", "meet", "and", "do", "not", "sign", "the", "treaty", ".");
  }

  private static List<List<Token>> tokens(List<Sentence> sentences) {
    return sentences.stream().map(Sentence::tokens).toList();
  }

  private static List<Token> parse(String text) {
    List<Sentence> sentences = PARSER.parse(text);
    assertThat(sentences).hasSize(1);
    return sentences.get(0).tokens();
  }

  private static String relation(List<Token> tokens, String form) {
    Token token = tokens.stream().filter(t -> t.form().equals(form)).findFirst().orElseThrow();
    return token.head() < 0
        ? token.relation()
        : token.relation() + " < " + tokens.get(token.head()).form();
  }
}
