package org.thaw.foresight.ranking;

import java.util.Arrays;

/** The newest events of each pair, as (relation, step), newest last; older ones are dropped. */
final class PairLog {
  /** At most this many events of a pair are kept one by one; the counts keep all. */
  static final int KEPT = 64;

  private int[][] rows = new int[64][];
  private int[] size = new int[64];

  void add(int pair, int q, int step) {
    if (pair >= rows.length) {
      int grown = Math.max(pair + 1, 2 * rows.length);
      rows = Arrays.copyOf(rows, grown);
      size = Arrays.copyOf(size, grown);
    }
    if (rows[pair] == null) {
      rows[pair] = new int[4];
    }
    if (size[pair] == 4 * KEPT) {
      System.arraycopy(rows[pair], 2 * KEPT, rows[pair], 0, 2 * KEPT);
      size[pair] = 2 * KEPT;
    } else if (size[pair] == rows[pair].length) {
      rows[pair] = Arrays.copyOf(rows[pair], 2 * size[pair]);
    }
    rows[pair][size[pair]++] = q;
    rows[pair][size[pair]++] = step;
  }

  /** How many numbers {@link #rows} holds: two for each event. */
  int end(int pair) {
    return pair >= rows.length ? 0 : size[pair];
  }

  /** Where the newest {@link #KEPT} begin. */
  int begin(int pair) {
    return Math.max(0, end(pair) - 2 * KEPT);
  }

  int[] rows(int pair) {
    return rows[pair];
  }
}
