package org.thaw.foresight.calibration;

import java.util.Arrays;
import java.util.Comparator;

/** How far probabilities are from the rates at which they came true. */
public final class CalibrationError {
  private CalibrationError() {}

  /**
   * Expected calibration error over bins of equal mass (Nguyen and O'Connor 2015).
   *
   * @param bins how many bins
   * @return 0 for none to 1; NaN if there are no forecasts
   */
  public static double ofEqualMass(double[] probability, boolean[] came, int bins) {
    int n = probability.length;
    Integer[] order = new Integer[n];
    Arrays.setAll(order, i -> i);
    Arrays.sort(order, Comparator.comparingDouble(i -> probability[i]));
    double error = 0;
    for (int b = 0; b < bins; b++) {
      int from = (int) ((long) n * b / bins);
      int to = (int) ((long) n * (b + 1) / bins);
      double gap = 0;
      for (int k = from; k < to; k++) {
        gap += probability[order[k]] - (came[order[k]] ? 1 : 0);
      }
      error += Math.abs(gap);
    }
    return n == 0 ? Double.NaN : error / n;
  }

  /** Mean squared distance of probabilities from 0 and 1 (Brier 1950); NaN if there are none. */
  public static double brier(double[] probability, boolean[] came) {
    double sum = 0;
    for (int i = 0; i < probability.length; i++) {
      double miss = probability[i] - (came[i] ? 1 : 0);
      sum += miss * miss;
    }
    return probability.length == 0 ? Double.NaN : sum / probability.length;
  }
}
