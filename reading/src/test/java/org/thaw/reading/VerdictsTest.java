package org.thaw.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How promises fared, one plain sentence each. */
class VerdictsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Contrary to the agreement, Azerbaijan sent troops to Lachin. | - BREACHED AZE",
        "Iran is keeping its side of the bargain.                         | - HELD IRN",
        "Armenia fulfilled its part of the deal.                          | - HELD ARM",
        "Most of the clauses were never carried out.                      | - BREACHED -",
        "The ceasefire of 2008 remains unfulfilled.                       | - BREACHED -",
        "The agreement exists only on paper.                              | - BREACHED -",
        "The accord of 1996 was overtaken by events.                      | - SUPERSEDED -",
        "Azerbaijan has not released all prisoners, as the deal requires. | - BREACHED AZE",
        "Russia has not withdrawn its troops, as it had promised in 1999. | - BREACHED RUS",
        "The Taliban have not cut their ties, as they promised in Doha.   | - BREACHED taliban",
        "Kosovo refused to set up the body that it had promised.          | - BREACHED XKX",
        "Tbilisi calls the behaviour of Russia a flagrant breach.         | - ALLEGED_BREACHED -",
        "Russia undertook to respect the borders, a pledge that it broke. | - BREACHED RUS",
      })
  void tells(String sentence, String verdict) {
    assertThat(Texts.lines(sentence)).contains(verdict);
  }
}
