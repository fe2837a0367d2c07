package org.thaw.reading.parse.fast;

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

class FastParserTest {
  private static final FastParser PARSER = FastParser.load();
  private static final String REPORT =
      "GENEVA, April 30 — Mr. Alden said on Monday that “the truce” in U.S.-held Norland wouldn’t"
          + " hold.\n\nThe guards, who had left the bridge, were captured by the rebels.";

  @Test
  void findsWhoDidWhatToWhom() {
    List<Token> tokens = parse("The rebels captured the bridge.");
    assertThat(relation(tokens, "rebels")).isEqualTo("nsubj < captured");
    assertThat(relation(tokens, "captured")).isEqualTo("root");
    assertThat(relation(tokens, "bridge")).isEqualTo("obj < captured");
  }

  @Test
  void findsTheAgentOfAPassive() {
    List<Token> tokens = parse("The village was shelled by the army.");
    assertThat(relation(tokens, "village")).isEqualTo("nsubj:pass < shelled");
    assertThat(relation(tokens, "army")).startsWith("obl").endsWith("< shelled");
  }

  @Test
  void hangsARelativeClauseOnItsNoun() {
    List<Token> tokens = parse("The soldiers who guarded the border left the village.");
    assertThat(relation(tokens, "guarded")).isEqualTo("acl:relcl < soldiers");
    assertThat(relation(tokens, "soldiers")).isEqualTo("nsubj < left");
  }

  @Test
  void everySentenceIsATreeWithOneRoot() {
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
  void offsetsAreThoseOfTheTextPassedIn() {
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
  void theSameTextGivesTheSameParseOnAnyThread() throws Exception {
    List<Sentence> expected = PARSER.parse(REPORT);
    ExecutorService threads = Executors.newFixedThreadPool(4);
    try {
      List<Callable<List<Sentence>>> calls =
          new ArrayList<>(Collections.nCopies(40, () -> PARSER.parse(REPORT)));
      for (Future<List<Sentence>> result : threads.invokeAll(calls)) {
        assertThat(result.get()).isEqualTo(expected);
      }
    } finally {
      threads.shutdown();
    }
  }

  @Test
  void aMegabyteWithoutAFullStopIsCutIntoSentences() {
    List<Sentence> sentences = PARSER.parse("shells fell on the town ".repeat(44_000));
    assertThat(sentences).allMatch(s -> s.tokens().size() <= FastParser.LONGEST);
    assertThat(sentences.stream().mapToInt(s -> s.tokens().size()).sum()).isEqualTo(220_000);
  }

  @Test
  void aMegabyteWithoutASpaceIsRead() {
    assertThat(PARSER.parse("a".repeat(1_000_000))).hasSize(1);
    assertThat(PARSER.parse("a.".repeat(500_000))).isNotEmpty();
    assertThat(PARSER.parse("-(".repeat(100_000))).isNotEmpty();
  }

  @Test
  void textWithoutWordsHasNoSentences() {
    assertThat(PARSER.parse("")).isEmpty();
    assertThat(PARSER.parse(" \n\n\t ")).isEmpty();
  }

  @Test
  void readsAHeadlineInCapitals() {
    List<Token> tokens = parse("THE REBELS CAPTURED THE BRIDGE NEAR NORLAND");
    assertThat(relation(tokens, "REBELS")).isEqualTo("nsubj < CAPTURED");
    assertThat(relation(tokens, "BRIDGE")).isEqualTo("obj < CAPTURED");
    assertThat(tokens.get(6).tag()).isEqualTo("NNP");
  }

  @Test
  void givesLemmasInLowerCase() {
    List<Token> tokens = parse("The ministers met and didn’t sign the treaties.");
    assertThat(tokens.stream().map(Token::lemma))
        .containsExactly(
            "the", "minister", "meet", "and", "do", "not", "sign", "the", "treaty", ".");
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
