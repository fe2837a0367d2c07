package org.thaw.foresight.ranking;

import it.unimi.dsi.fastutil.longs.Long2IntOpenHashMap;
import java.util.Arrays;

/**
 * Where the entries of a table stand: for wide contexts in an array as long as there are targets,
 * which is looked up faster than a map and hardly larger where many of the targets are there.
 */
final class Places {
  /** A context is wide that holds one target in so many. */
  private static final int SHARE = 16;

  private static final int LEAST = 64;
  private final int targets;
  private final int enough;
  private final Long2IntOpenHashMap narrow = new Long2IntOpenHashMap();
  private int[][] wide = new int[64][];

  Places(int targets) {
    narrow.defaultReturnValue(Table.NONE);
    this.targets = targets;
    this.enough = Math.max(LEAST, targets / SHARE);
  }

  /** Whether a context that has come to so many targets has just become wide. */
  boolean turns(int distinct) {
    return distinct == enough;
  }

  /** Makes a context wide; its entries are to be put down anew. */
  void widen(int c) {
    if (c >= wide.length) {
      wide = Arrays.copyOf(wide, Math.max(c + 1, 2 * wide.length));
    }
    wide[c] = new int[targets];
    Arrays.fill(wide[c], Table.NONE);
  }

  private boolean isWide(int c) {
    return c < wide.length && wide[c] != null;
  }

  /** The entry of a target in a context, or NONE. */
  int get(int c, int x) {
    return isWide(c) ? wide[c][x] : narrow.get(key(c, x));
  }

  void put(int c, int x, int e) {
    if (isWide(c)) {
      wide[c][x] = e;
      narrow.remove(key(c, x));
    } else {
      narrow.put(key(c, x), e);
    }
  }

  private static long key(int c, int x) {
    return (long) c << 32 | x;
  }
}
