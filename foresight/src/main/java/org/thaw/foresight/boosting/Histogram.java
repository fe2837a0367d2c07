package org.thaw.foresight.boosting;

import java.util.Arrays;

/** Sums of gradient and curvature by leaf and bin of one column, and the best place to cut it. */
final class Histogram {
  private final int leaves;
  private final float ridge;
  private final float[] sums;
  private double gain;

  Histogram(int depth, float ridge) {
    this.leaves = 1 << depth;
    this.ridge = ridge;
    this.sums = new float[leaves * Bins.MOST * 2];
  }

  /** The hot loop of learning: one pass over the rows taken, nothing allocated. */
  void fill(byte[] bin, int[] rows, byte[] leaf, float[] g, float[] h, int taken) {
    Arrays.fill(sums, 0);
    for (int i = 0; i < taken; i++) {
      int k = (leaf[i] * Bins.MOST + bin[rows[i]]) << 1;
      sums[k] += g[i];
      sums[k + 1] += h[i];
    }
  }

  /** The bin after which to cut, among the first so many; its worth is {@link #gain}. */
  int best(int cuts) {
    double[] worth = new double[cuts];
    for (int l = 0; l < leaves; l++) {
      addWorth(l, worth);
    }
    int best = 0;
    for (int b = 1; b < cuts; b++) {
      if (worth[b] > worth[best]) {
        best = b;
      }
    }
    gain = worth[best];
    return best;
  }

  private void addWorth(int l, double[] worth) {
    int base = l * Bins.MOST * 2;
    double allG = 0;
    double allH = 0;
    for (int k = base; k < base + 2 * Bins.MOST; k += 2) {
      allG += sums[k];
      allH += sums[k + 1];
    }
    double leftG = 0;
    double leftH = 0;
    double whole = allG * allG / (allH + ridge);
    for (int b = 0; b < worth.length; b++) {
      leftG += sums[base + 2 * b];
      leftH += sums[base + 2 * b + 1];
      double rightG = allG - leftG;
      double rightH = allH - leftH;
      worth[b] += leftG * leftG / (leftH + ridge) + rightG * rightG / (rightH + ridge) - whole;
    }
  }

  double gain() {
    return gain;
  }
}
