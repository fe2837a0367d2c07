package org.thaw.foresight.calibration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class CalibrationTest {
  private final SplittableRandom random = new SplittableRandom(4);
  private final double[] raw = new double[4000];
  private final boolean[] came = new boolean[raw.length];

  CalibrationTest() {
    for (int i = 0; i < raw.length; i++) {
      raw[i] = random.nextDouble();
      came[i] = random.nextDouble() < raw[i] * raw[i]; // overconfident on purpose
    }
  }

  @Test
  void isotonicCalibrationUndoesOverconfidence() {
    Isotonic fit = Isotonic.fit(raw, came);
    double[] calibrated = new double[raw.length];
    for (int i = 0; i < raw.length; i++) {
      calibrated[i] = fit.apply(raw[i]);
    }
    assertThat(CalibrationError.ofEqualMass(raw, came, 15)).isGreaterThan(0.1);
    assertThat(CalibrationError.ofEqualMass(calibrated, came, 15)).isLessThan(0.02);
  }

  @Test
  void calibrationNeverTurnsTheOrderRound() {
    Isotonic fit = Isotonic.fit(raw, came);
    for (double p = 0; p < 1; p += 0.01) {
      assertThat(fit.apply(p + 0.01)).isGreaterThanOrEqualTo(fit.apply(p) - 1e-12);
    }
  }

  @Test
  void withoutForecastsCalibrationChangesNothing() {
    Isotonic fit = Isotonic.fit(new double[0], new boolean[0]);
    assertThat(fit.apply(0.3)).isCloseTo(0.3, within(1e-12));
    assertThat(CalibrationError.brier(new double[0], new boolean[0])).isNaN();
  }

  @Test
  void whatIsNoProbabilityIsRefused() {
    assertThatThrownBy(() -> Isotonic.fit(new double[] {Double.NaN}, new boolean[1]))
        .hasMessageContaining("NaN");
    assertThatThrownBy(() -> LikelihoodWords.of(1.5)).hasMessageContaining("1.5");
  }

  @Test
  void wordsFollowTheDirective() {
    assertThat(LikelihoodWords.of(0.04).words()).isEqualTo("almost no chance");
    assertThat(LikelihoodWords.of(0.5).words()).isEqualTo("roughly even chance");
    assertThat(LikelihoodWords.of(0.8).words()).isEqualTo("very likely");
    assertThat(LikelihoodWords.of(1).words()).isEqualTo("almost certain");
  }
}
