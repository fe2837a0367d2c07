package org.thaw.reading.neural;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShapeTest {

  @ParameterizedTest
  @CsvSource({
    "truce, PLAIN",
    "Baku, CAPITAL",
    "A, CAPITAL",
    "NATO, CAPITALS",
    "U.S., CAPITALS",
    "2020, NUMBER",
    "eBay, MIXED",
    "Nagorno-Karabakh, MIXED",
    "’s, PLAIN"
  })
  void a_word_keeps_how_it_is_written(String word, Shape shape) {
    assertThat(Shape.of(word)).isEqualTo(shape);
  }
}
