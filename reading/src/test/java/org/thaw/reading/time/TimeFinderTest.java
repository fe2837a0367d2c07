package org.thaw.reading.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimeFinderTest {

  private static final LocalDate PUBLISHED = LocalDate.of(2022, 11, 15);

  private static List<TimeExpression> find(String text) {
    return new TimeFinder(PUBLISHED).find(text, 0, text.length());
  }

  @Test
  void a_story_of_years_ago_goes_forward_to_the_next_such_day() {
    List<TimeExpression> found =
        find("Beaten in 2013, they rose in November 2020. They took the town on 13 June.");
    assertThat(found)
        .last()
        .extracting(t -> t.window().from())
        .isEqualTo(java.util.Optional.of(LocalDate.of(2022, 6, 13)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "They met on 10 November 2020. | 2020-11-10 | 2020-11-10",
        "They met on Nov. 10, 2020, again. | 2020-11-10 | 2020-11-10",
        "They met in March 2014. | 2014-03-01 | 2014-03-31",
        "In September of this year they met. | 2022-09-01 | 2022-09-30",
        "Two years ago they met. | 2020-01-01 | 2020-12-31",
        "A few years ago they met. | 2015-01-01 | 2020-12-31",
        "They met on Monday. | 2022-11-14 | 2022-11-14",
        "They met yesterday. | 2022-11-14 | 2022-11-14",
        "They met last year. | 2021-01-01 | 2021-12-31",
        "They met in the 1990s. | 1990-01-01 | 1999-12-31",
        "They met on 27-29 April 2021. | 2021-04-27 | 2021-04-29",
        "They fought from 1992 to 1994. | 1992-01-01 | 1994-12-31",
        "They met last summer. | 2022-06-01 | 2022-08-31",
        "They met on 30 December. | 2021-12-30 | 2021-12-30",
      })
  void resolves_against_the_document_date(String text, LocalDate from, LocalDate to) {
    assertThat(find(text))
        .singleElement()
        .satisfies(
            time -> {
              assertThat(time.window().from()).contains(from);
              assertThat(time.window().to()).contains(to);
            });
  }

  @Test
  void tells_since_from_in() {
    assertThat(find("Troops have stood there since 2014.").get(0).anchor())
        .isEqualTo(TimeExpression.Anchor.SINCE);
    assertThat(find("Troops stood there until 2003.").get(0).anchor())
        .isEqualTo(TimeExpression.Anchor.UNTIL);
  }

  @Test
  void counts_two_days_later_from_the_last_date_told() {
    TimeFinder finder = new TimeFinder(PUBLISHED);
    String text = "They met on 3 May 2022. Two days later they signed.";
    assertThat(finder.find(text, 0, 23)).hasSize(1);
    assertThat(finder.find(text, 24, text.length()).get(0).window().from())
        .contains(LocalDate.of(2022, 5, 5));
  }

  @Test
  void knows_that_there_is_no_thirtieth_of_february() {
    assertThat(find("They met on 30 February 2020."))
        .noneMatch(t -> t.window().from().equals(t.window().to()));
  }
}
