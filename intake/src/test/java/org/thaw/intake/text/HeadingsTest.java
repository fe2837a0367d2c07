package org.thaw.intake.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class HeadingsTest {

  private static List<String> headings(String text) {
    return Headings.of(text, List.of()).stream().map(span -> span.of(text)).toList();
  }

  @Test
  void aShortLineWithoutAFullStopBetweenBreaksIsAHeading() {
    assertThat(
            headings(
                "It grew late.\nRurik: a foe\n\nHe came in the year 2020 and stayed for long."))
        .containsExactly("Rurik: a foe");
  }

  @Test
  void linesBrokenAtAFixedWidthAreNone() {
    assertThat(headings("Rurik came to\nOlava in the rain\nOf that year and\nstayed for long."))
        .isEmpty();
  }

  @Test
  void theLastLineStandsOverNothing() {
    assertThat(headings("He came.\n\nReporting by Oleg")).isEmpty();
  }
}
