package org.thaw.foresight.ranking;

import java.util.Arrays;

/**
 * How often one relation between two actors is followed by another after so many steps: rules of
 * the form h(X,Y) from b(X,Y) seen d steps ago, with the rate at which each held.
 *
 * <p>Counts are kept per (body, head, distance band), never per pair, as in CountTRuCoLa (Gastinger
 * et al. 2024); a rate with few trials is drawn towards that of the body's root.
 */
final class Rules {
  /** Upper ends of the distance bands in steps; the last band is open. */
  private static final int[] BANDS = {1, 2, 3, 7, 14, 30, 90, Integer.MAX_VALUE};

  private static final float SHRINK = 10;
  private static final int DENSE = 1200;
  private final Past past;
  private final int classes;
  private final int rootClasses;

  /** By head, then body: a question asks for one head. */
  private final float[] held;

  private final float[] rootHeld;
  private final double[] tried;
  private final double[] rootTried;
  private final boolean fine;
  private int[][] through = new int[256][];
  private final int[] today;
  private final int[] roots;

  Rules(Past past) {
    this.past = past;
    this.fine = past.directions() <= DENSE;
    int top = 0;
    for (int q = 0; q < past.directions(); q++) {
      top = Math.max(top, past.root(q));
    }
    this.rootClasses = Math.min(top + 1, DENSE);
    this.classes = fine ? past.directions() : rootClasses;
    this.held = new float[classes * classes * BANDS.length];
    this.rootHeld = new float[rootClasses * classes * BANDS.length];
    this.tried = new double[classes * BANDS.length];
    this.rootTried = new double[rootClasses * BANDS.length];
    this.roots = new int[past.directions()];
    for (int q = 0; q < roots.length; q++) {
      roots[q] = past.root(q) % rootClasses;
    }
    this.today = new int[past.directions()];
  }

  private int cls(int q) {
    return fine ? q : roots[q];
  }

  private int rootCls(int q) {
    return roots[q];
  }

  private static final byte[] NEAR = new byte[128];

  static {
    for (int d = 0; d < NEAR.length; d++) {
      byte b = 0;
      while (d > BANDS[b]) {
        b++;
      }
      NEAR[d] = b;
    }
  }

  static int band(int distance) {
    return distance < NEAR.length ? NEAR[distance] : BANDS.length - 1;
  }

  /** Counts one row of the newest step as a body that will have its trials. */
  void count(int q) {
    today[q]++;
  }

  /** Credits every earlier event of the pair that this one follows. */
  void learn(int pair, int q, int step) {
    int end = past.pairs.end(pair);
    if (end == 0) {
      return;
    }
    int[] rows = past.pairs.rows(pair);
    for (int i = past.pairs.begin(pair); i < end; i += 2) {
      int distance = step - rows[i + 1];
      if (distance > 0) {
        int b = band(distance);
        held[(cls(q) * classes + cls(rows[i])) * BANDS.length + b]++;
        rootHeld[(cls(q) * rootClasses + rootCls(rows[i])) * BANDS.length + b]++;
      }
    }
  }

  /** Closes a step: what happened in it, and before, has one more trial for each step passed. */
  void endOfStep(int done, int next) {
    if (done < 0) {
      return;
    }
    if (next >= through.length) {
      through = Arrays.copyOf(through, Math.max(next + 1, 2 * through.length));
    }
    through[done] = today.clone();
    for (int t = done + 1; t <= next; t++) {
      through[t] = through[done];
      for (int b = 0; b < BANDS.length; b++) {
        int newest = t - (b == 0 ? 1 : BANDS[b - 1] + 1);
        int oldest = BANDS[b] == Integer.MAX_VALUE ? 0 : Math.max(0, t - BANDS[b]);
        tryBand(b, oldest, newest);
      }
    }
  }

  private void tryBand(int b, int oldest, int newest) {
    int[] upTo = newest < 0 ? null : through[newest];
    if (upTo == null) {
      return;
    }
    int[] before = oldest == 0 ? null : through[oldest - 1];
    for (int q = 0; q < upTo.length; q++) {
      int bodies = upTo[q] - (before == null ? 0 : before[q]);
      tried[cls(q) * BANDS.length + b] += bodies;
      rootTried[rootCls(q) * BANDS.length + b] += bodies;
    }
  }

  /** The rate at which head {@code q} followed body {@code b} at that distance. */
  float rate(int body, int q, int distance) {
    int b = band(distance);
    int cb = cls(body);
    int rb = rootCls(body);
    double pooled =
        rootHeld[(cls(q) * rootClasses + rb) * BANDS.length + b]
            / (rootTried[rb * BANDS.length + b] + SHRINK);
    return (float)
        ((held[(cls(q) * classes + cb) * BANDS.length + b] + SHRINK * pooled)
            / (tried[cb * BANDS.length + b] + SHRINK));
  }
}
