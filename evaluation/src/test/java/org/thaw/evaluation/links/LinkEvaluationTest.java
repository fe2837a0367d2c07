package org.thaw.evaluation.links;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.thaw.reading.causal.CausalModel;
import org.thaw.reading.causal.CausalPair;
import org.thaw.reading.causal.Pattern;
import org.thaw.reading.parse.Parser;
import org.thaw.reading.parse.Sentence;
import org.thaw.reading.parse.Token;

class LinkEvaluationTest {

  private static final List<String> WHO = List.of("Ava", "Oba", "Iva", "Ena", "Uda", "Esa");
  private static final List<String> WHAT = List.of("left", "met", "fell", "spoke", "won", "paid");

  @TempDir private Path folder;

  /** Words between blanks, each hanging from the one before. */
  private static final Parser WORDS =
      new Parser() {
        @Override
        public String name() {
          return "words";
        }

        @Override
        public List<Sentence> parse(String text) {
          List<Token> tokens = new ArrayList<>();
          int at = 0;
          for (String word : text.split(" ", -1)) {
            int i = tokens.size();
            tokens.add(new Token(i, word, word, "X", i - 1, "dep", at, at + word.length()));
            at += word.length() + 1;
          }
          return List.of(new Sentence(0, 0, text.length(), tokens));
        }
      };

  private List<Path> corpus() throws IOException {
    StringBuilder labels = new StringBuilder("\uFEFFindex,text,label\n");
    StringBuilder marks = new StringBuilder("doc_id,text,causal_text_w_pairs\n");
    int n = 0;
    for (String who : WHO) {
      for (String what : WHAT) {
        String plain = who + " " + what + " , because Ora " + what + " .";
        labels.append("s").append(++n).append("_1").append(",\"").append(plain).append("\",1\n");
        labels
            .append("s")
            .append(++n)
            .append("_1")
            .append(",\"" + who + " " + what + " with Ora .\",0\n");
        marks
            .append(
                "s" + (n - 1) + ",\"" + plain + "\",\"['<ARG1>" + who + " " + what + "</ARG1> , ")
            .append("<SIG0>because</SIG0> <ARG0>Ora " + what + "</ARG0> .']\"\n");
      }
    }
    return List.of(
        Files.writeString(folder.resolve("labels.csv"), labels),
        Files.writeString(folder.resolve("marks.csv"), marks));
  }

  @Test
  void a_mark_gives_the_spans_and_the_word_that_joins_them() throws IOException {
    Example example =
        CausalCorpus.read(corpus(), WORDS).stream().filter(Example::causal).findFirst().get();
    CausalPair pair = example.pairs().get(0);
    assertThat(pair).isEqualTo(new CausalPair(3, Pattern.EFFECT_FIRST, 0, 1, 4, 5, 1));
    assertThat(example.chars(pair.causeStart(), pair.causeEnd()))
        .isEqualTo(example.marks().get(0).cause());
  }

  @Test
  void what_always_joins_is_learned_with_its_spans() throws IOException {
    assertThat(new LinkEvaluation(WORDS, 1).measure(corpus()))
        .contains("72 sentences, 36 of them causal, 36 pairs marked")
        .contains("both exact, in causal sentences               1.000  1.000  1.000");
  }

  @Test
  void the_same_seed_gives_the_same_weights_and_they_can_be_read_back() throws IOException {
    Path one = folder.resolve("one.bin");
    Path other = folder.resolve("other.bin");
    new LinkEvaluation(WORDS, 7).write(corpus(), one);
    new LinkEvaluation(WORDS, 7).write(corpus(), other);
    assertThat(Files.readAllBytes(one)).isEqualTo(Files.readAllBytes(other));
    Example example = CausalCorpus.read(corpus(), WORDS).get(0);
    assertThat(CausalModel.read(Files.newInputStream(one)).best(example.traits()))
        .first()
        .extracting(CausalPair::anchor)
        .isEqualTo(3);
  }

  @Test
  void a_mark_of_another_text_and_one_without_an_effect_are_passed_over() {
    assertThat(Marked.of("<ARG0>a</ARG0> <ARG1>b</ARG1>", "a b")).isPresent();
    assertThat(Marked.of("<ARG0>a</ARG0> <ARG1>b</ARG1>", "a c")).isEmpty();
    assertThat(Marked.of("<ARG0>a</ARG0> b", "a b")).isEmpty();
    assertThat(PyList.read("['it\\'s', \"b\"]")).containsExactly("it's", "b");
  }
}
