package org.thaw.foresight.dyad;

import java.util.ArrayList;
import java.util.List;
import org.thaw.foresight.calibration.CalibrationError;
import org.thaw.statement.QuadClass;

/** Past windows of many dyads: what was known at the beginning of each, and whether it came. */
final class Windows {
  /** The last leaves each dyad at its own base rate. */
  private static final List<Double> RIDGES = List.of(300.0, 3000.0, 30_000.0, 1e9);

  private final double[][] features;
  private final boolean[] came;

  private Windows(double[][] features, boolean[] came) {
    this.features = features;
    this.came = came;
  }

  /** Windows that begin on {@code from} or later and end before {@code until}. */
  static Windows of(List<DyadSeries> dyads, QuadClass quad, int horizon, int from, int until) {
    List<double[]> x = new ArrayList<>();
    List<Boolean> y = new ArrayList<>();
    int stride = Math.max(2, horizon / 6);
    for (int start = until - horizon; start >= from; start -= stride) {
      for (DyadSeries dyad : dyads) {
        x.add(DyadFeatures.at(dyad, quad, start, horizon));
        y.add(dyad.occurs(quad, start, horizon));
      }
    }
    boolean[] came = new boolean[y.size()];
    for (int i = 0; i < came.length; i++) {
      came[i] = y.get(i);
    }
    return new Windows(x.toArray(new double[0][]), came);
  }

  int size() {
    return came.length;
  }

  /** A regression on these windows, its weights drawn towards the dyad's own base rate. */
  Logistic fit(double ridge) {
    return Logistic.fit(features, came, ridge, prior());
  }

  /** Weights that leave each dyad at its own base rate. */
  static double[] prior() {
    double[] prior = new double[DyadFeatures.size()];
    prior[0] = 1;
    return prior;
  }

  /** The ridge that, learned on these, forecasts the later ones best; the strongest without any. */
  double bestRidge(Windows later) {
    double best = RIDGES.get(RIDGES.size() - 1);
    double least = Double.POSITIVE_INFINITY;
    for (double ridge : RIDGES) {
      Logistic model = fit(ridge);
      double[] p = new double[later.size()];
      for (int i = 0; i < p.length; i++) {
        p[i] = model.probability(later.features[i]);
      }
      double brier = CalibrationError.brier(p, later.came);
      if (brier < least) {
        least = brier;
        best = ridge;
      }
    }
    return best;
  }
}
