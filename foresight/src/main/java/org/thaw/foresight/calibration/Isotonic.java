package org.thaw.foresight.calibration;

import java.util.Arrays;
import java.util.Comparator;

/**
 * A rising step function from raw probability to the rate at which such forecasts came true: pool
 * adjacent violators (Ayer et al. 1955), straight lines between the blocks' middles.
 */
public final class Isotonic {
  private final double[] at;
  private final double[] rate;

  private Isotonic(double[] at, double[] rate) {
    this.at = at;
    this.rate = rate;
  }

  /** Changes nothing: for when there is nothing to learn from. */
  public static Isotonic identity() {
    return new Isotonic(new double[] {0, 1}, new double[] {0, 1});
  }

  /**
   * Fits forecasts to what came of them; the identity if there are none.
   *
   * @param raw probabilities, 0 to 1
   * @param came whether each came true
   * @throws IllegalArgumentException if a probability is none
   */
  public static Isotonic fit(double[] raw, boolean[] came) {
    for (double p : raw) {
      if (!(p >= 0 && p <= 1)) {
        throw new IllegalArgumentException("no probability: " + p);
      }
    }
    if (raw.length == 0) {
      return identity();
    }
    Integer[] order = new Integer[raw.length];
    Arrays.setAll(order, i -> i);
    Arrays.sort(order, Comparator.comparingDouble(i -> raw[i]));
    double[] sumRaw = new double[raw.length];
    double[] sumCame = new double[raw.length];
    double[] weight = new double[raw.length];
    int blocks = 0;
    for (int i : order) {
      sumRaw[blocks] = raw[i];
      sumCame[blocks] = came[i] ? 1 : 0;
      weight[blocks++] = 1;
      while (blocks > 1 && falls(sumCame, weight, blocks)) {
        blocks--;
        sumRaw[blocks - 1] += sumRaw[blocks];
        sumCame[blocks - 1] += sumCame[blocks];
        weight[blocks - 1] += weight[blocks];
      }
    }
    double[] at = new double[blocks];
    double[] rate = new double[blocks];
    for (int b = 0; b < blocks; b++) {
      at[b] = sumRaw[b] / weight[b];
      // half a success and half a failure keep small blocks away from never and always
      rate[b] = (sumCame[b] + 0.5 * at[b]) / (weight[b] + 0.5);
    }
    return new Isotonic(at, rate);
  }

  private static boolean falls(double[] came, double[] weight, int blocks) {
    return came[blocks - 2] / weight[blocks - 2] >= came[blocks - 1] / weight[blocks - 1];
  }

  /** The calibrated probability. */
  public double apply(double raw) {
    int i = Arrays.binarySearch(at, raw);
    if (i >= 0) {
      return rate[i];
    }
    int above = -i - 1;
    if (above == 0) {
      return rate[0];
    }
    if (above == at.length) {
      return rate[at.length - 1];
    }
    double share = (raw - at[above - 1]) / (at[above] - at[above - 1]);
    return rate[above - 1] + share * (rate[above] - rate[above - 1]);
  }
}
