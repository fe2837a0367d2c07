package org.thaw.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class HitTest {

  private static String shown(String snippet) {
    return new Hit("d", Optional.empty(), Optional.empty(), snippet, Optional.empty(), 1).snippet();
  }

  @Test
  void a_snippet_stays_as_it_is() {
    assertThat(shown("a \u0001find\u0002 b")).isEqualTo("a \u0001find\u0002 b");
  }

  @Test
  void a_word_of_millions_of_letters_is_cut_around_the_match() {
    String cut = shown("x".repeat(5_000_000) + " \u0001find\u0002 " + "y".repeat(5_000_000));
    assertThat(cut)
        .hasSizeLessThan(1_100)
        .contains("\u0001find\u0002")
        .startsWith("… x")
        .endsWith("y …");
    assertThat(shown("x".repeat(3_000))).hasSizeLessThan(1_100).endsWith(" …");
  }
}
