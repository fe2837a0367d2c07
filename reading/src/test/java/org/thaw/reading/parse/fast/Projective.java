package org.thaw.reading.parse.fast;

/** Lifts arcs until no two cross (Nivre and Nilsson 2005, without marking what was lifted). */
final class Projective {
  private Projective() {}

  /** Heads of a projective tree; the root's head is -1. */
  static int[] of(int[] gold) {
    int[] heads = gold.clone();
    for (int child = shortestCrossing(heads); child >= 0; child = shortestCrossing(heads)) {
      heads[child] = heads[heads[child]];
    }
    return heads;
  }

  private static int shortestCrossing(int[] heads) {
    int best = -1;
    for (int child = 0; child < heads.length; child++) {
      if (heads[child] >= 0
          && crosses(heads, child)
          && (best < 0 || Math.abs(heads[child] - child) < Math.abs(heads[best] - best))) {
        best = child;
      }
    }
    return best;
  }

  private static boolean crosses(int[] heads, int child) {
    int head = heads[child];
    for (int k = Math.min(head, child) + 1; k < Math.max(head, child); k++) {
      int above = k;
      while (above != head && above >= 0) {
        above = heads[above];
      }
      if (above != head) {
        return true;
      }
    }
    return false;
  }
}
