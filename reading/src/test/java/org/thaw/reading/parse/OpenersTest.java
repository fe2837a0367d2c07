package org.thaw.reading.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class OpenersTest {

  private static Token token(int index, String form, int head, String relation) {
    return new Token(index, form, form, "NNP", head, relation, index * 10, index * 10 + 5);
  }

  @Test
  void a_preposition_belongs_to_the_first_of_joined_nouns() {
    Sentence mended =
        Openers.mended(
            new Sentence(
                0,
                0,
                45,
                List.of(
                    token(0, "problems", -1, "root"),
                    token(1, "of", 4, "case"),
                    token(2, "Abkhazia", 0, "nmod"),
                    token(3, "and", 4, "cc"),
                    token(4, "Ossetia", 2, "conj"))));
    assertThat(mended.at(1).head()).isEqualTo(2);
    assertThat(mended.at(3).head()).isEqualTo(4);
  }

  @Test
  void what_opens_a_phrase_of_its_own_stays() {
    Sentence mended =
        Openers.mended(
            new Sentence(
                0,
                0,
                35,
                List.of(
                    token(0, "war", -1, "root"),
                    token(1, "in", 2, "case"),
                    token(2, "north", 0, "nmod"),
                    token(3, "of", 4, "case"),
                    token(4, "Norland", 2, "nmod"))));
    assertThat(mended.at(1).head()).isEqualTo(2);
    assertThat(mended.at(3).head()).isEqualTo(4);
  }
}
