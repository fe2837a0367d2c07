package org.thaw.foresight.dyad;

import java.util.Arrays;

/**
 * How much each way of forecasting is trusted, by its past Brier scores (exponential weighting,
 * Vovk 1990): in the long run no worse than the best of them, and never much worse at any time.
 */
final class Weighing {
  /** How alike the errors of two dyads on one day are: many dyads count as few of their own. */
  private static final double ALIKE = 0.1;

  /** What one forecast of its own warrants, for the squared error. */
  private static final double PULL = 2;

  private final double[] lost;
  private final double pull;

  Weighing(int ways, int dyads, int horizon) {
    this.lost = new double[ways];
    // windows that begin on neighbouring days overlap: a horizon of them counts as one
    this.pull = PULL * dyads / (1 + ALIKE * (dyads - 1)) / horizon;
  }

  private Weighing(Weighing other) {
    this.lost = other.lost.clone();
    this.pull = other.pull;
  }

  /** The same, which goes its own way from here. */
  Weighing copy() {
    return new Weighing(this);
  }

  /** One more day is resolved: what each way had said in log-odds, and what came. */
  void see(double[][] logOdds, boolean[] came) {
    for (int way = 0; way < lost.length; way++) {
      double sum = 0;
      for (int k = 0; k < came.length; k++) {
        double miss = 1 / (1 + Math.exp(-logOdds[way][k])) - (came[k] ? 1 : 0);
        sum += miss * miss;
      }
      lost[way] += pull * sum / came.length;
    }
  }

  /** Weights that add up to 1. */
  double[] weights() {
    double least = Arrays.stream(lost).min().orElse(0);
    double[] weights = Arrays.stream(lost).map(l -> Math.exp(least - l)).toArray();
    double all = Arrays.stream(weights).sum();
    return Arrays.stream(weights).map(w -> w / all).toArray();
  }
}
