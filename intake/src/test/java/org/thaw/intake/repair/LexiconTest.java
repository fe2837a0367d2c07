package org.thaw.intake.repair;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class LexiconTest {

  @Test
  void everyAbbreviationSaysWhatFollowsIt() {
    assertThat(Lexicon.weighted("abbreviations.txt"))
        .containsEntry("Nov", 1.0)
        .containsEntry("Gen", 2.0)
        .allSatisfy((word, kind) -> assertThat(kind).isIn(1.0, 2.0, 3.0));
  }

  @Test
  void everyStarterAndConnectiveBeginsWithACapital() {
    assertThat(Lexicon.weighted("starters.txt").keySet()).allMatch(LexiconTest::capital);
    assertThat(Lexicon.weighted("connectives.txt").keySet()).allMatch(LexiconTest::capital);
  }

  @Test
  void everyCueHasAWeight() {
    assertThat(Lexicon.weighted("order-cues.txt").keySet())
        .containsExactlyInAnyOrderElementsOf(Arrays.stream(Cue.values()).map(Cue::name).toList());
  }

  private static boolean capital(String entry) {
    return Character.isUpperCase(entry.charAt(0));
  }
}
