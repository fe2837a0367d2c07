package org.thaw.reading.neural;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class WordPiecesTest {
  private static final List<String> VOCABULARY =
      List.of("[UNK]", "[CLS]", "[SEP]", "truce", "tr", "##uce", "##s", "-", "resume", "a", "##b");
  private static final WordPieces CUTTER = new WordPieces(VOCABULARY);

  private static List<String> cut(String word) {
    return CUTTER.of(word).stream().map(VOCABULARY::get).toList();
  }

  @Test
  void takes_the_longest_known_piece_first() {
    assertThat(cut("truces")).containsExactly("truce", "##s");
  }

  @Test
  void case_and_accents_do_not_matter() {
    assertThat(cut("RÉSUMÉ")).containsExactly("resume");
  }

  @Test
  void signs_stand_alone() {
    assertThat(cut("truce-truce")).containsExactly("truce", "-", "truce");
  }

  @Test
  void what_cannot_be_put_together_is_unknown_as_a_whole() {
    assertThat(cut("truceq")).containsExactly("[UNK]");
  }

  @Test
  void an_endless_word_is_unknown_and_costs_nothing() {
    assertThat(cut("ab".repeat(5_000_000))).containsExactly("[UNK]");
  }

  @Test
  void a_word_of_nothing_but_marks_is_unknown() {
    assertThat(cut("\u0301")).containsExactly("[UNK]");
  }

  @Test
  void words_that_no_longer_fit_are_left_out() {
    Pieces pieces = Pieces.of(CUTTER, Collections.nCopies(1000, "truce"));
    assertThat(pieces.size()).isEqualTo(Pieces.LONGEST);
    assertThat(pieces.first()).hasSize(Pieces.LONGEST - 2);
  }
}
