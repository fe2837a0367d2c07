package org.thaw.foresight.dyad;

import java.util.List;

/** How it went before when one feature was about what it is now: among the nearest eighth. */
final class Alike {
  private static final int SHARE = 8;

  /** How many past windows, and in how many of them it came. */
  record Count(long tried, long held) {}

  private final List<Logistic.Row> past;

  Alike(List<Logistic.Row> past) {
    this.past = past;
  }

  /** Windows alike in the feature of that name; a rate without a column counts as the base rate. */
  Count count(String name, float[] now) {
    int f = Math.max(0, DyadFeatures.NAMES.indexOf(name));
    if (past.isEmpty()) {
      return new Count(0, 0);
    }
    float[] far = new float[past.size()];
    for (int i = 0; i < far.length; i++) {
      far[i] = Math.abs(past.get(i).known()[f] - now[f]);
    }
    float reach = Nearest.of(far.clone(), far.length / SHARE);
    long tried = 0;
    long held = 0;
    for (int i = 0; i < far.length; i++) {
      if (far[i] <= reach) {
        tried++;
        held += past.get(i).came() ? 1 : 0;
      }
    }
    return new Count(tried, held);
  }
}
