package org.thaw.foresight.ranking;

import java.util.Arrays;

/** Orders candidates by the sum of those shares that are cheap to know. */
final class FirstLook {
  /** Partners of partners are many, and each is less likely than its share of walks. */
  private static final float NEIGHBOURS = 0.2f;

  private final Schema schema;
  private final int[] shares;
  private float[] sum = new float[512];
  private long[] keys = new long[512];

  FirstLook(Schema schema, int columns) {
    this.schema = schema;
    int[] found = new int[columns];
    int n = 0;
    for (int f = 0; f < columns; f++) {
      if (schema.name(f).contains("share") || schema.family(f) == Family.NEIGHBOURS) {
        found[n++] = f;
      }
    }
    this.shares = Arrays.copyOf(found, n);
  }

  /** Slots, best first; equal ones as they came. */
  int[] order(Candidates c) {
    if (sum.length < c.size) {
      sum = new float[2 * c.size];
      keys = new long[2 * c.size];
    }
    Arrays.fill(sum, 0, c.size, 0);
    for (int f : shares) {
      float[] column = c.columns[f];
      float trust = schema.family(f) == Family.NEIGHBOURS ? NEIGHBOURS : 1;
      for (int i = 0; i < c.size; i++) {
        sum[i] += trust * column[i];
      }
    }
    for (int i = 0; i < c.size; i++) {
      keys[i] = (long) ~Float.floatToIntBits(sum[i]) << 32 | i;
    }
    Arrays.sort(keys, 0, c.size);
    int[] order = new int[c.size];
    for (int i = 0; i < order.length; i++) {
      order[i] = (int) keys[i];
    }
    return order;
  }
}
