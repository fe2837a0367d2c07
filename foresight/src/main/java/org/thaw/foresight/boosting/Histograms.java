package org.thaw.foresight.boosting;

import java.util.Arrays;

/**
 * Sums of pulls by leaf and bin, column by column. When leaves are cut in two only the smaller half
 * of each is counted; the other is what is left of the whole.
 */
final class Histograms {
  private final Draw draw;
  private final double ridge;
  private final int[] columns;
  private final byte[][] bins;
  private final long[][] sums;
  private final int[] small;
  private final int[] smallLeaf;
  private final long[] smallPull;
  private final byte[] leaf;
  private final int[] sizes;

  /**
   * One leaf with all rows drawn.
   *
   * @param depth how often leaves will be cut
   */
  Histograms(Questions questions, Draw draw, int[] columns, int depth, double ridge) {
    this.draw = draw;
    this.ridge = ridge;
    this.columns = columns;
    this.bins = new byte[columns.length][draw.size];
    this.sums = new long[columns.length][Bins.MOST << depth];
    this.small = new int[draw.size];
    this.smallLeaf = new int[draw.size];
    this.smallPull = new long[draw.size];
    this.leaf = new byte[draw.size];
    this.sizes = new int[1 << depth];
    sizes[0] = draw.size;
    for (int c = 0; c < columns.length; c++) {
      fillWhole(questions.bin(columns[c]), bins[c], sums[c]);
    }
  }

  private void fillWhole(byte[] all, byte[] drawn, long[] into) {
    int[] rows = draw.rows;
    long[] pull = draw.pull;
    for (int i = 0; i < drawn.length; i++) {
      byte b = all[rows[i]];
      drawn[i] = b;
      into[b] += pull[i];
    }
  }

  /**
   * Cuts every leaf after a bin of a column; rows above it go to the leaf with the bit of the
   * depth.
   *
   * @param goesOn which columns will be looked at again
   */
  void cut(int depth, int column, int bin, boolean[] goesOn) {
    byte[] by = bins[column];
    byte bit = (byte) (1 << depth);
    int[] above = new int[1 << depth];
    for (int i = 0; i < by.length; i++) {
      if (by[i] > bin) {
        above[leaf[i]]++;
        leaf[i] |= bit;
      }
    }
    boolean[] counted = new boolean[2 << depth];
    for (int l = 0; l < above.length; l++) {
      boolean upperIsSmall = 2 * above[l] <= sizes[l];
      counted[upperIsSmall ? l | bit : l] = true;
      sizes[l | bit] = above[l];
      sizes[l] -= above[l];
    }
    int n = 0;
    for (int i = 0; i < by.length; i++) {
      if (counted[leaf[i]]) {
        small[n] = i;
        smallLeaf[n] = leaf[i] * Bins.MOST;
        smallPull[n++] = draw.pull[i];
      }
    }
    for (int c = 0; c < columns.length; c++) {
      if (goesOn[c]) {
        split(bins[c], sums[c], n, 1 << depth, counted);
      }
    }
  }

  /** The hot loop of learning: one pass over the rows of the smaller halves. */
  private void split(byte[] bin, long[] into, int n, int leaves, boolean[] counted) {
    for (int l = 0; l < leaves; l++) {
      int low = l * Bins.MOST;
      int high = (l + leaves) * Bins.MOST;
      // the whole waits where the larger half will stand, the smaller half starts from nothing
      if (!counted[l + leaves]) {
        System.arraycopy(into, low, into, high, Bins.MOST);
        Arrays.fill(into, low, low + Bins.MOST, 0);
      } else {
        Arrays.fill(into, high, high + Bins.MOST, 0);
      }
    }
    for (int j = 0; j < n; j++) {
      into[smallLeaf[j] + bin[small[j]]] += smallPull[j];
    }
    for (int l = 0; l < leaves; l++) {
      int few = (counted[l + leaves] ? l + leaves : l) * Bins.MOST;
      int many = (counted[l + leaves] ? l : l + leaves) * Bins.MOST;
      for (int b = 0; b < Bins.MOST; b++) {
        into[many + b] -= into[few + b];
      }
    }
  }

  /** What cutting all leaves of a column after each of its first bins is worth. */
  double[] worth(int column, int cuts, int depth) {
    double[] worth = new double[cuts];
    for (int l = 0; l < 1 << depth; l++) {
      int base = l * Bins.MOST;
      long all = 0;
      for (int b = 0; b < Bins.MOST; b++) {
        all += sums[column][base + b];
      }
      double whole = square(all);
      long left = 0;
      for (int b = 0; b < cuts; b++) {
        left += sums[column][base + b];
        worth[b] += square(left) + square(all - left) - whole;
      }
    }
    return worth;
  }

  private double square(long sum) {
    double g = draw.gradient(sum);
    return g * g / (draw.curvature(sum) + ridge);
  }

  /** The Newton step of each leaf. */
  float[] steps(int depth, float rate) {
    long[] all = new long[1 << depth];
    for (int i = 0; i < leaf.length; i++) {
      all[leaf[i]] += draw.pull[i];
    }
    float[] steps = new float[all.length];
    for (int k = 0; k < steps.length; k++) {
      steps[k] = (float) (-rate * draw.gradient(all[k]) / (draw.curvature(all[k]) + ridge));
    }
    return steps;
  }
}
