package org.thaw.foresight.dyad;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.thaw.statement.QuadClass;

class DyadForecasterTest {
  private static final QuadClass FIGHTING = QuadClass.MATERIAL_CONFLICT;

  private static int[][] counts(int days, long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    int[][] counts = new int[4][days];
    for (int d = 0; d < days; d++) {
      boolean hot = d / 40 % 2 == seed % 2;
      counts[3][d] = random.nextDouble() < (hot ? 0.5 : 0.01) ? 1 : 0;
      counts[0][d] = random.nextInt(3);
    }
    return counts;
  }

  private static List<DyadSeries> dyads(int days) {
    List<DyadSeries> dyads = new ArrayList<>();
    for (int seed = 0; seed < 12; seed++) {
      dyads.add(new DyadSeries(counts(days, seed)));
    }
    return dyads;
  }

  @Test
  void aDyadThatFightsIsGivenMoreThanOneAtRest() {
    List<DyadSeries> dyads = dyads(220);
    DyadForecaster forecaster = DyadForecaster.learn(dyads, FIGHTING, 7, 180).orElseThrow();
    // days 160 to 199 are hot for even seeds
    assertThat(forecaster.probability(dyads.get(0), 180))
        .isGreaterThan(forecaster.probability(dyads.get(1), 180) + 0.1);
  }

  @Test
  void whatComesLaterDoesNotTouchTheForecast() {
    List<DyadSeries> all = dyads(220);
    List<DyadSeries> cut = new ArrayList<>();
    for (int seed = 0; seed < 12; seed++) {
      int[][] counts = counts(220, seed);
      for (int[] c : counts) {
        java.util.Arrays.fill(c, 180, 220, 9);
      }
      cut.add(new DyadSeries(counts));
    }
    double known =
        DyadForecaster.learn(all, FIGHTING, 7, 180).orElseThrow().probability(all.get(3), 180);
    double other =
        DyadForecaster.learn(cut, FIGHTING, 7, 180).orElseThrow().probability(cut.get(3), 180);
    assertThat(known).isEqualTo(other);
  }

  @Test
  void thePartsAddUpToTheLogOdds() {
    List<DyadSeries> dyads = dyads(220);
    DyadForecaster forecaster = DyadForecaster.learn(dyads, FIGHTING, 7, 180).orElseThrow();
    double p = forecaster.probability(dyads.get(2), 180);
    double sum =
        forecaster.parts(dyads.get(2), 180).stream().mapToDouble(DyadForecaster.Part::weight).sum();
    assertThat(sum).isCloseTo(Math.log(p / (1 - p)), within(1e-9));
  }

  @Test
  void tooLittleHistoryGivesNoForecaster() {
    assertThat(DyadForecaster.learn(dyads(220), FIGHTING, 30, 80)).isEmpty();
  }

  @Test
  void theBootstrapsIntervalHoldsTheSkill() {
    double[] loss = {1, 2, 1, 2, 1, 2, 1, 2};
    double[] reference = {2, 3, 2, 3, 2, 3, 2, 2};
    BlockBootstrap.Skill skill = BlockBootstrap.skill(loss, reference, 2, 500, 1);
    assertThat(skill.value()).isBetween(skill.low(), skill.high());
    assertThatThrownBy(() -> BlockBootstrap.skill(new double[0], new double[0], 2, 9, 1))
        .hasMessageContaining("no days");
  }
}
