package org.thaw.foresight.dyad;

import java.util.Arrays;
import org.thaw.statement.QuadClass;

/**
 * The days of one dyad: how many events of each quad class there were on each, both directions
 * together.
 */
public final class DyadSeries {
  private final int[][] until;

  /**
   * A series.
   *
   * @param counts events by class (number minus 1) and day
   * @throws IllegalArgumentException unless there are four classes of equally many days
   */
  public DyadSeries(int[][] counts) {
    int classes = QuadClass.values().length;
    if (counts.length != classes) {
      throw new IllegalArgumentException("expected counts of " + classes + " quad classes");
    }
    this.until = new int[classes][];
    for (int k = 0; k < classes; k++) {
      if (counts[k].length != counts[0].length) {
        throw new IllegalArgumentException("the classes differ in days");
      }
      until[k] = new int[counts[k].length + 1];
      for (int d = 0; d < counts[k].length; d++) {
        until[k][d + 1] = until[k][d] + counts[k][d];
      }
    }
  }

  /** How many days are known. */
  public int days() {
    return until[0].length - 1;
  }

  /**
   * Events of a class on days {@code from} (included) to {@code to} (not), cut to what is known.
   */
  public int count(QuadClass quad, int from, int to) {
    int low = Math.max(0, from);
    int high = Math.max(low, Math.min(days(), to));
    int[] sums = until[quad.number() - 1];
    return low > days() ? 0 : sums[high] - sums[low];
  }

  /** Up to which day, not included, this has the same events as another. */
  int alikeUntil(DyadSeries other) {
    int alike = Math.min(days(), other.days());
    for (int k = 0; k < until.length; k++) {
      int differs = Arrays.mismatch(until[k], other.until[k]);
      alike = differs < 0 ? alike : Math.min(alike, Math.max(0, differs - 1));
    }
    return alike;
  }

  /** Whether a class occurs at least once in the days from {@code day} on. */
  public boolean occurs(QuadClass quad, int day, int horizon) {
    return count(quad, day, day + horizon) > 0;
  }
}
