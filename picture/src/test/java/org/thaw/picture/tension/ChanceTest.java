package org.thaw.picture.tension;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class ChanceTest {

  @Test
  void one_report_after_three_quiet_months_comes_by_chance_one_time_in_four() {
    assertThat(Chance.ofSoMany(1, 0, 3, true)).isCloseTo(0.25, within(1e-12));
    assertThat(Chance.ofSoMany(3, 0, 3, true)).isCloseTo(1 / 64.0, within(1e-12));
  }

  @Test
  void the_two_tails_overlap_in_the_count_itself() {
    double more = Chance.ofSoMany(4, 9, 3, true);
    double less = Chance.ofSoMany(3, 10, 3, false);
    assertThat(more + less).isCloseTo(1, within(1e-12));
  }

  @Test
  void nothing_or_less_after_much_is_no_accident() {
    assertThat(Chance.ofSoMany(0, 30, 3, false)).isCloseTo(Math.pow(0.75, 30), within(1e-12));
    assertThat(Chance.ofSoMany(0, 0, 3, false)).isEqualTo(1);
  }

  @Test
  void large_counts_neither_overflow_nor_take_long() {
    assertThat(Chance.ofSoMany(100_000, 300_000, 3, true)).isCloseTo(0.5, within(0.01));
    assertThat(Chance.ofSoMany(200_000, 300_000, 3, true)).isLessThan(1e-9);
  }
}
