package org.thaw.reading.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class GerundsTest {

  @Test
  void a_gerund_that_was_hung_on_its_object_becomes_the_head_of_its_clause() {
    Sentence mended =
        Gerunds.mended(
            sentence(
                token(0, "Olava", "NNP", 1, "nsubj"),
                token(1, "answered", "VBD", -1, "root"),
                token(2, "by", "IN", 5, "case"),
                token(3, "closing", "VBG", 5, "amod"),
                token(4, "its", "PRP$", 5, "nmod:poss"),
                token(5, "border", "NN", 1, "obl")));
    assertThat(mended.at(3)).extracting(Token::head, Token::relation).containsExactly(1, "advcl");
    assertThat(mended.at(5)).extracting(Token::head, Token::relation).containsExactly(3, "obj");
    assertThat(mended.at(2)).extracting(Token::head, Token::relation).containsExactly(3, "mark");
    assertThat(mended.at(4).head()).isEqualTo(5);
  }

  @Test
  void a_participle_that_describes_its_noun_stays() {
    Sentence sentence =
        sentence(
            token(0, "hit", "VBN", -1, "root"),
            token(1, "by", "IN", 3, "case"),
            token(2, "rising", "VBG", 3, "amod"),
            token(3, "prices", "NNS", 0, "obl"));
    assertThat(Gerunds.mended(sentence)).isEqualTo(sentence);
  }

  private static Sentence sentence(Token... tokens) {
    return new Sentence(0, 0, 100, List.of(tokens));
  }

  private static Token token(int index, String form, String tag, int head, String relation) {
    return new Token(index, form, form, tag, head, relation, index * 10, index * 10 + 9);
  }
}
