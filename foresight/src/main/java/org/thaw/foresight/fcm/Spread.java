package org.thaw.foresight.fcm;

import java.util.Arrays;
import java.util.concurrent.atomic.AtomicInteger;

/** How much each factor changed in each draw. */
public final class Spread {

  private final float[][] changes;
  private final int draws;
  private final AtomicInteger unsettled = new AtomicInteger();

  Spread(int factors, int draws) {
    this.changes = new float[factors][draws];
    this.draws = draws;
  }

  /** Each batch of draws writes to places of its own, so that threads need not wait. */
  void take(Lanes lanes, int from, int sign) {
    for (int i = 0; i < changes.length; i++) {
      for (int lane = 0; lane < Lanes.WIDTH; lane++) {
        changes[i][from + lane] += (float) (sign * lanes.state(i, lane));
      }
    }
  }

  void unsettled(int more) {
    unsettled.addAndGet(more);
  }

  /** How many draws there were. */
  public int draws() {
    return draws;
  }

  /** How many of them did not settle. */
  public int unsettled() {
    return unsettled.get();
  }

  /**
   * A factor's changes, from the least to the largest.
   *
   * @param factor its number
   */
  public Quantiles of(int factor) {
    float[] sorted = changes[factor].clone();
    Arrays.sort(sorted);
    return new Quantiles(sorted);
  }

  /** The sorted changes of one factor. */
  public static final class Quantiles {
    private final float[] sorted;

    Quantiles(float[] sorted) {
      this.sorted = sorted;
    }

    /** The change that a share of the draws stays at or below. */
    public double at(double share) {
      return sorted[(int) Math.round(share * (sorted.length - 1))];
    }

    /** In which share of the draws it rises by more than this. */
    public double above(double least) {
      long count = 0;
      for (float change : sorted) {
        count += change > least ? 1 : 0;
      }
      return count / (double) sorted.length;
    }

    /** In which share of the draws it falls by more than this. */
    public double below(double least) {
      long count = 0;
      for (float change : sorted) {
        count += change < -least ? 1 : 0;
      }
      return count / (double) sorted.length;
    }
  }
}
