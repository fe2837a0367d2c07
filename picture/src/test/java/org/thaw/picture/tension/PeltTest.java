package org.thaw.picture.tension;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PeltTest {

  private static int[] counts(Random random, int... meansOfTwenty) {
    return IntStream.of(meansOfTwenty)
        .flatMap(mean -> IntStream.range(0, 20).map(i -> poisson(random, mean)))
        .toArray();
  }

  private static int poisson(Random random, double mean) {
    double left = Math.exp(-mean);
    int count = -1;
    for (double product = 1; product > left; count++) {
      product *= random.nextDouble();
    }
    return count;
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void a_level_that_jumps_is_found_where_it_jumps(long seed) {
    List<Integer> starts = new Pelt(counts(new Random(seed), 2, 12, 3)).starts();
    assertThat(starts).hasSize(3).element(0).isEqualTo(0);
    assertThat(starts.get(1)).isBetween(19, 21);
    assertThat(starts.get(2)).isBetween(38, 42);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void one_level_has_no_changes(long seed) {
    assertThat(new Pelt(counts(new Random(seed), 5, 5, 5)).starts()).containsExactly(0);
  }

  @Test
  void an_empty_or_quiet_series_has_none() {
    assertThat(new Pelt(new int[0]).starts()).isEmpty();
    assertThat(new Pelt(new int[1]).starts()).containsExactly(0);
    assertThat(new Pelt(new int[60]).starts()).containsExactly(0);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6})
  void pruning_loses_nothing_against_trying_every_place_for_two_changes(long seed) {
    Random random = new Random(seed);
    Pelt pelt = new Pelt(counts(random, 2, 12 + random.nextInt(4), 3));
    List<Integer> starts = pelt.starts();
    double found = pelt.cost(0, starts.get(1)) + pelt.cost(starts.get(1), starts.get(2));
    found += pelt.cost(starts.get(2), 60);
    double best = Double.POSITIVE_INFINITY;
    for (int a = 2; a < 57; a++) {
      for (int b = a + 2; b < 59; b++) {
        best = Math.min(best, pelt.cost(0, a) + pelt.cost(a, b) + pelt.cost(b, 60));
      }
    }
    assertThat(starts).hasSize(3);
    assertThat(found).isEqualTo(best);
  }
}
