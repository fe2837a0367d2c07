package org.thaw.reading.toll;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Numbers as reports write them, with their bounds. */
class NumbersTest {

  private final Numbers numbers = new Numbers();

  private String read(String phrase) {
    return numbers
        .read(List.of(phrase.split(" ", -1)))
        .map(c -> number(c.low()) + "/" + number(c.best()) + "/" + number(c.high()))
        .orElse("none");
  }

  private static String number(OptionalInt number) {
    return number.isPresent() ? Integer.toString(number.getAsInt()) : "?";
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "twelve | 12/12/12",
        "1,000 | 1000/1000/1000",
        "1.2 million | 1200000/1200000/1200000",
        "a hundred and fifty | 150/150/150",
        "twenty-two | 22/22/22",
        "two dozen | 24/24/24",
        "a dozen | 12/12/12",
        "at least 12 | 12/?/?",
        "more than 1,000 | 1001/?/?",
        "up to 40 | ?/?/40",
        "fewer than 10 | ?/?/9",
        "around a hundred | ?/100/?",
        "between 3 and 5 | 3/?/5",
        "12 to 15 | 12/?/15",
        "several hundred | 300/?/999",
        "dozens | 12/?/99",
        "dozens of | 12/?/99",
        "scores | 20/?/99",
        "tens of thousands of | 10000/?/99999",
        "at least several hundred | 300/?/?",
        "2022 12 | none",
        "Monday 12 | none",
        "3 and 5 | none",
      })
  void a_number_is_read_with_its_bounds(String phrase, String range) {
    assertThat(read(phrase)).isEqualTo(range);
  }

  @Test
  void every_vague_number_has_a_floor_and_no_figure_of_its_own() {
    assertThat(read("hundreds")).isEqualTo("100/?/999");
    assertThat(read("many")).isEqualTo("10/?/?");
  }
}
