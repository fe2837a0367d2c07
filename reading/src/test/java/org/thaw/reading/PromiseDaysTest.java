package org.thaw.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.thaw.statement.Kind;

/** A promise has the day of the deal that it stands in. */
class PromiseDaysTest {

  private static LocalDate dayOf(String text) {
    return Texts.read(text).stream()
        .filter(s -> s.relation().kind() == Kind.PLEDGE)
        .reduce((earlier, later) -> later)
        .flatMap(s -> s.said().period().from())
        .orElse(LocalDate.MIN);
  }

  @Test
  void a_deal_that_is_named_with_its_day_dates_the_promise() {
    assertThat(
            dayOf(
                "In the agreement of 20 June 2011 Sudan and South Sudan undertook to withdraw their"
                    + " forces from Abyei by the end of the year."))
        .isEqualTo(LocalDate.of(2011, 6, 20));
  }

  @Test
  void a_deal_of_the_sentence_before_dates_what_each_side_undertook() {
    assertThat(
            dayOf(
                "Armenia and Azerbaijan signed a truce on 9 May 2019. Both sides undertook to"
                    + " withdraw their troops. They also promised to release all prisoners."))
        .isEqualTo(LocalDate.of(2019, 5, 9));
  }

  @Test
  void a_day_that_the_promise_has_itself_comes_before_the_deals() {
    assertThat(
            dayOf(
                "Armenia and Azerbaijan signed a truce on 9 May 2019. On 3 June 2019 Armenia"
                    + " promised to release all prisoners."))
        .isEqualTo(LocalDate.of(2019, 6, 3));
  }

  @Test
  void another_day_between_ends_what_the_deal_dates() {
    assertThat(
            dayOf(
                "Armenia and Azerbaijan signed a truce on 9 May 2019. Shelling killed two people on"
                    + " 1 July 2020. Armenia promised to release all prisoners."))
        .isNotEqualTo(LocalDate.of(2019, 5, 9));
  }

  @Test
  void what_several_declared_together_is_not_the_word_of_the_first() {
    assertThat(
            Texts.read(
                "According to the joint statement of Azerbaijan, Armenia and Russia of 10 November"
                    + " 2020, the parties pledged to settle all disputes peacefully."))
        .filteredOn(s -> s.relation().kind() == Kind.PLEDGE)
        .isNotEmpty()
        .allMatch(s -> s.said().speaker().isEmpty());
  }
}
