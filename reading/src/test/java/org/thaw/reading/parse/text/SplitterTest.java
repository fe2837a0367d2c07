package org.thaw.reading.parse.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SplitterTest {
  private static final Splitter SPLITTER = new Splitter(new Abbreviations());

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Gen. Orlov met J. Smith of the U.S. Army.| They agreed.",
        "It began on Nov. 10, 2020.| It ended soon.",
        "Talks resumed in Nov.| The army left.",
        "U.S. forces left the U.S.| They went home.",
        "“We won.”| He left.",
        "“Who won?” he asked.| Nobody knew.",
        "“Who won?” Alden asked.| Nobody knew.",
        "Prices rose 3.5 percent.| No. 5 fell.",
        "Was the answer no?| The envoy said No.| He left.",
        "They waited ... and left.| It rained.",
        "They waited...| It rained!| Then sun.",
        "The firm, Acme Inc., closed.| Acme Inc. Chairman Bo Li quit.",
        "She taught at the School of Art.| “I loved it,” she says.",
        "He met Mr. and Mrs. Alden at 5 p.m. on Friday.| She slept.",
        "First line of running\ntext goes on.| Second one.",
        "Where the line ends with Gen.\nOrlov it goes on.",
        "A blank line\n\n|always ends a sentence",
        "TALKS FAIL IN NORLAND\n|The envoy left the capital on Monday after the talks failed.",
        "Talks fail in Norland\n|The envoy left the capital on Monday after the talks had failed.",
        "Three points:\n|- The truce holds\n|- The bridge opens\n|- Prisoners go home",
        "The envoy said on Monday that the truce between the two sides in the\n"
            + "North would hold.| It did."
      })
  void splits(String marked) {
    List<String> expected = List.of(marked.split("\\|")).stream().map(String::strip).toList();
    String text = marked.replace("|", "");
    assertThat(SPLITTER.split(text).stream().map(piece -> piece.of(text))).isEqualTo(expected);
  }

  @Test
  void aTextOfFullStopsIsReadInGoodTime() {
    assertThat(SPLITTER.split(". ".repeat(300_000))).isNotEmpty();
  }
}
