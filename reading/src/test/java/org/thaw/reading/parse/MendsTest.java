package org.thaw.reading.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What the parser gets wrong in these ways is mended; the rest stays. */
class MendsTest {

  private static Token token(int index, String form, String tag, int head, String relation) {
    return new Token(
        index, form, form.toLowerCase(java.util.Locale.ROOT), tag, head, relation, index, index);
  }

  private static Token mended(int index, Token... tokens) {
    return Mends.mended(new Sentence(0, 0, 99, List.of(tokens))).at(index);
  }

  @Test
  void a_measure_behind_about_is_the_object() {
    Token measure =
        mended(
            3,
            token(0, "Rabat", "NNP", 1, "nsubj"),
            token(1, "controls", "VBZ", -1, "root"),
            token(2, "about", "IN", 3, "case"),
            token(3, "four-fifths", "NNS", 1, "obl"));
    assertThat(measure.relation()).isEqualTo("obj");
  }

  @Test
  void what_is_talked_about_is_no_object() {
    Token measure =
        mended(
            3,
            token(0, "They", "PRP", 1, "nsubj"),
            token(1, "talk", "VBP", -1, "root"),
            token(2, "about", "IN", 3, "case"),
            token(3, "half", "NN", 1, "obl"));
    assertThat(measure.relation()).isEqualTo("obl");
  }

  @Test
  void what_shares_a_preposition_is_joined() {
    Token[] tokens = {
      token(0, "problems", "NNS", 6, "nsubj:pass"),
      token(1, "of", "IN", 4, "case"),
      token(2, "Abkhazia", "NNP", 0, "nmod"),
      token(3, "and", "CC", 4, "cc"),
      token(4, "Ossetia", "NNP", 0, "nmod"),
      token(5, "were", "VBD", 6, "aux:pass"),
      token(6, "resolved", "VBN", -1, "root")
    };
    assertThat(mended(1, tokens).head()).isEqualTo(2);
    assertThat(mended(4, tokens).relation()).isEqualTo("conj");
    assertThat(mended(4, tokens).head()).isEqualTo(2);
  }

  @Test
  void participles_behind_a_comma_hang_on_the_verb_and_on_each_other() {
    Token[] tokens = {
      token(0, "Forces", "NNS", 1, "nsubj"),
      token(1, "shelled", "VBD", -1, "root"),
      token(2, "Kherson", "NNP", 1, "obj"),
      token(3, ",", ",", 1, "punct"),
      token(4, "killing", "VBG", 1, "conj"),
      token(5, "two", "CD", 4, "obj"),
      token(6, "and", "CC", 7, "cc"),
      token(7, "injuring", "VBG", 5, "conj"),
      token(8, "five", "CD", 4, "obj")
    };
    assertThat(mended(4, tokens).relation()).isEqualTo("advcl");
    assertThat(mended(7, tokens).head()).isEqualTo(4);
    assertThat(mended(8, tokens).head()).isEqualTo(7);
  }

  @Test
  void the_second_object_of_a_judgment_is_its_predicate() {
    Token second =
        mended(
            5,
            token(0, "Beijing", "NNP", 1, "nsubj"),
            token(1, "consider", "VBZ", -1, "root"),
            token(2, "the", "DT", 3, "det"),
            token(3, "island", "NN", 1, "obj"),
            token(4, "its", "PRP$", 5, "nmod:poss"),
            token(5, "territory", "NN", 1, "obj"));
    assertThat(second.relation()).isEqualTo("xcomp");
  }

  @Test
  void what_an_object_is_regarded_as_hangs_on_the_verb() {
    Token own =
        mended(
            5,
            token(0, "Baku", "NNP", 1, "nsubj"),
            token(1, "regard", "VBZ", -1, "root"),
            token(2, "all", "DT", 1, "obj"),
            token(3, "as", "IN", 5, "case"),
            token(4, "its", "PRP$", 5, "nmod:poss"),
            token(5, "own", "JJ", 2, "nmod"));
    assertThat(own.head()).isEqualTo(1);
    assertThat(own.relation()).isEqualTo("obl");
  }

  @Test
  void a_clause_behind_a_comma_tells_of_the_phrase_before_it() {
    Token clause =
        mended(
            8,
            token(0, "Turkey", "NNP", 2, "nsubj"),
            token(1, "is", "VBZ", 2, "cop"),
            token(2, "country", "NN", -1, "root"),
            token(3, "recognising", "VBG", 2, "acl"),
            token(4, "state", "NN", 3, "obj"),
            token(5, ",", ",", 8, "punct"),
            token(6, "whose", "WP$", 7, "nmod:poss"),
            token(7, "budget", "NN", 8, "nsubj"),
            token(8, "shrinks", "VBZ", 2, "acl:relcl"));
    assertThat(clause.head()).isEqualTo(4);
  }

  @Test
  void a_clause_of_a_whole_phrase_stays() {
    Token clause =
        mended(
            6,
            token(0, "republic", "NN", -1, "root"),
            token(1, "of", "IN", 2, "case"),
            token(2, "Abkhazia", "NNP", 0, "nmod"),
            token(3, ",", ",", 6, "punct"),
            token(4, "which", "WDT", 6, "nsubj"),
            token(5, "has", "VBZ", 6, "aux"),
            token(6, "seceded", "VBN", 0, "acl:relcl"));
    assertThat(clause.head()).isZero();
  }

  @Test
  void a_mend_that_would_make_a_circle_is_left_out() {
    Sentence sentence =
        new Sentence(
            0,
            0,
            99,
            List.of(
                token(0, "Russia", "NNP", 1, "nsubj"),
                token(1, "condemned", "VBD", -1, "root"),
                token(2, "attack", "NN", 1, "obj"),
                token(3, "while", "IN", 4, "case"),
                token(4, "China", "NNP", 7, "nsubj"),
                token(5, ",", ",", 4, "punct"),
                token(6, "which", "WDT", 7, "nsubj"),
                token(7, "agreed", "VBN", 2, "acl:relcl"),
                token(8, "declined", "VBD", 1, "parataxis")));
    assertThat(Mends.isTree(Relatives.mended(sentence))).isFalse();
    assertThat(Mends.isTree(Mends.mended(sentence))).isTrue();
  }

  @Test
  void a_gerund_that_stands_where_nouns_stand_is_a_noun() {
    Token[] fighting = {
      token(0, "Fighting", "VBG", 3, "nsubj"),
      token(1, "between", "IN", 2, "case"),
      token(2, "armies", "NNS", 0, "nmod"),
      token(3, "resumed", "VBD", -1, "root")
    };
    assertThat(mended(0, fighting))
        .extracting(Token::tag, Token::lemma)
        .containsExactly("NN", "fighting");
    Token[] arming = {
      token(0, "They", "PRP", 1, "nsubj"),
      token(1, "deny", "VBP", -1, "root"),
      token(2, "arming", "VBG", 1, "obj"),
      token(3, "rebels", "NNS", 2, "obj")
    };
    assertThat(mended(2, arming).tag()).isEqualTo("VBG");
  }
}
