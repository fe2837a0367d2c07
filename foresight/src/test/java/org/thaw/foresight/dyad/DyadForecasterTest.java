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
    assertThat(forecaster.probability(0)).isGreaterThan(forecaster.probability(1) + 0.1);
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
    double known = DyadForecaster.learn(all, FIGHTING, 7, 180).orElseThrow().probability(3);
    double other = DyadForecaster.learn(cut, FIGHTING, 7, 180).orElseThrow().probability(3);
    assertThat(known).isEqualTo(other);
  }

  @Test
  void thePartsAddUpToTheLogOdds() {
    List<DyadSeries> dyads = dyads(220);
    DyadForecaster forecaster = DyadForecaster.learn(dyads, FIGHTING, 7, 180).orElseThrow();
    double p = forecaster.probability(2);
    double sum = forecaster.parts(2).stream().mapToDouble(DyadForecaster.Part::weight).sum();
    assertThat(sum).isCloseTo(Math.log(p / (1 - p)), within(1e-9));
  }

  @Test
  void tooLittleHistoryGivesNoForecaster() {
    assertThat(DyadForecaster.learn(dyads(220), FIGHTING, 30, 80)).isEmpty();
  }

  @Test
  void everyPartSaysHowOftenItWentLikeThatBefore() {
    List<DyadSeries> dyads = dyads(220);
    DyadForecaster forecaster = DyadForecaster.learn(dyads, FIGHTING, 7, 180).orElseThrow();
    assertThat(forecaster.parts(2))
        .isNotEmpty()
        .allSatisfy(p -> assertThat(p.held()).isBetween(0L, p.tried()))
        .anySatisfy(p -> assertThat(p.held()).isPositive());
  }

  @Test
  void aRegressionThatCannotSettleStaysWhereItIs() {
    // a full Newton step from here overshoots further each time
    List<Logistic.Row> rows = new ArrayList<>();
    for (int i = 0; i < 400; i++) {
      rows.add(new Logistic.Row(new float[] {9, i % 2 == 0 ? 9 : 9.1f}, i % 50 != 0));
    }
    double[] w = Logistic.fit(rows, 1, new double[] {1, 0});
    assertThat(1 / (1 + Math.exp(-Logistic.logOdds(w, rows.get(0).known()))))
        .isCloseTo(0.98, within(0.01));
  }

  @Test
  void inALongWalkTheForecastIsNotWorseThanTheBaseRate() {
    List<DyadSeries> dyads = dyads(400);
    for (QuadClass quad : QuadClass.values()) {
      double own = 0;
      double base = 0;
      DyadForecaster forecaster = DyadForecaster.learn(dyads, quad, 30, 90).orElseThrow();
      for (int day = 90; day <= 370; day++) {
        forecaster.advance(day);
        for (int k = 0; k < dyads.size(); k++) {
          double came = dyads.get(k).occurs(quad, day, 30) ? 1 : 0;
          double rate = BaseRates.climatology(dyads.get(k), quad, day, 30);
          own += Math.pow(forecaster.probability(k) - came, 2);
          base += Math.pow(rate - came, 2);
        }
      }
      assertThat(own).as("%s", quad).isLessThanOrEqualTo(1.02 * base + 0.5);
    }
  }

  @Test
  void aForecasterGoesForwardOnly() {
    DyadForecaster forecaster = DyadForecaster.learn(dyads(220), FIGHTING, 7, 180).orElseThrow();
    assertThatThrownBy(() -> forecaster.advance(179)).hasMessageContaining("before 180");
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
