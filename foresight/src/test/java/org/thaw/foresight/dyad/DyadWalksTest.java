package org.thaw.foresight.dyad;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.thaw.statement.QuadClass;

class DyadWalksTest {
  private static final QuadClass QUAD = QuadClass.VERBAL_CONFLICT;
  private static final int DYADS = 9;

  private static int[][][] world(int days) {
    SplittableRandom random = new SplittableRandom(8);
    int[][][] world = new int[DYADS][4][days];
    for (int[][] counts : world) {
      double rate = random.nextDouble() / 4;
      for (int d = 0; d < days; d++) {
        for (int quad = 0; quad < 4; quad++) {
          counts[quad][d] = random.nextDouble() < rate ? 1 + random.nextInt(2) : 0;
        }
      }
    }
    return world;
  }

  private static List<DyadSeries> until(int[][][] world, int days) {
    List<DyadSeries> series = new ArrayList<>();
    for (int[][] counts : world) {
      series.add(
          new DyadSeries(
              Arrays.stream(counts).map(c -> Arrays.copyOf(c, days)).toArray(int[][]::new)));
    }
    return series;
  }

  private static void assertAlike(DyadForecaster remembered, DyadForecaster anew) {
    for (int k = 0; k < DYADS; k++) {
      assertThat(remembered.probability(k)).isEqualTo(anew.probability(k));
      assertThat(remembered.baseRate(k)).isEqualTo(anew.baseRate(k));
      assertThat(remembered.parts(k)).isEqualTo(anew.parts(k));
    }
  }

  @Test
  void whatIsRememberedChangesNothingWhateverChanges() {
    int days = 400;
    int[][][] world = world(days);
    SplittableRandom random = new SplittableRandom(3);
    DyadWalks walks = new DyadWalks();
    for (int round = 0; round < 40; round++) {
      // A report of a day long ago, of yesterday, or a question as of an earlier evening.
      int back = 1 << random.nextInt(9);
      world[random.nextInt(DYADS)][random.nextInt(4)][days - back]++;
      int known = days - (round % 3 == 0 ? random.nextInt(200) : round % 2);
      List<DyadSeries> series = until(world, known);
      DyadForecaster remembered = walks.learn(series, QUAD, 7, known - 7).orElseThrow();
      DyadForecaster anew = DyadForecaster.learn(series, QUAD, 7, known - 7).orElseThrow();
      assertAlike(remembered, anew);
      remembered.advance(known);
      anew.advance(known);
      assertAlike(remembered, anew);
    }
  }

  @Test
  void anotherHorizonOrOtherDyadsAreLearnedAnew() {
    List<DyadSeries> series = until(world(200), 200);
    DyadWalks walks = new DyadWalks();
    walks.learn(series, QUAD, 7, 193);
    assertThat(walks.learn(series, QUAD, 14, 193).orElseThrow().probability(1))
        .isEqualTo(DyadForecaster.learn(series, QUAD, 14, 193).orElseThrow().probability(1));
    List<DyadSeries> fewer = series.subList(1, DYADS);
    assertThat(walks.learn(fewer, QUAD, 7, 193).orElseThrow().probability(0))
        .isEqualTo(DyadForecaster.learn(fewer, QUAD, 7, 193).orElseThrow().probability(0));
  }

  @Test
  void aDyadBesideTheOthersIsToldNearlyWhatItWouldBeAmongThem() {
    List<DyadSeries> series = until(world(400), 400);
    DyadForecaster among = DyadForecaster.learn(series, QUAD, 7, 400).orElseThrow();
    DyadForecaster others =
        DyadForecaster.learn(series.subList(0, DYADS - 1), QUAD, 7, 400).orElseThrow();
    DyadForecaster.Said beside = others.beside(series.get(DYADS - 1));
    assertThat(beside.baseRate()).isCloseTo(among.baseRate(DYADS - 1), within(1e-12));
    assertThat(beside.probability()).isCloseTo(among.probability(DYADS - 1), within(0.05));
    assertThat(beside.parts()).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 7, 12, 99})
  void whatWouldStandAtAPlaceIsFoundWithoutSorting(int place) {
    SplittableRandom random = new SplittableRandom(place);
    float[] numbers = new float[100];
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = random.nextInt(12);
    }
    float[] sorted = numbers.clone();
    Arrays.sort(sorted);
    assertThat(Nearest.of(numbers, place)).isEqualTo(sorted[place]);
  }
}
