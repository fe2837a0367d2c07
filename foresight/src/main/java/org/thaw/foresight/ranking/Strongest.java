package org.thaw.foresight.ranking;

import java.util.Arrays;

/** Adds weights up by entity and hands back the strongest; empty again afterwards. */
final class Strongest {
  private final float[] weight;
  private final int[] touched;
  private long[] keys = new long[256];
  private int size;

  Strongest(int entities) {
    this.weight = new float[entities];
    this.touched = new int[entities];
  }

  void add(int x, float w) {
    if (weight[x] == 0) {
      touched[size++] = x;
    }
    weight[x] += w;
  }

  /** The strongest so many, strongest first, by number where equal. */
  Neighbours.Ranked take(int most) {
    if (size > keys.length) {
      keys = new long[2 * size];
    }
    for (int i = 0; i < size; i++) {
      keys[i] = (long) ~Float.floatToIntBits(weight[touched[i]]) << 32 | touched[i];
    }
    Arrays.sort(keys, 0, size);
    int n = Math.min(most, size);
    int[] entity = new int[n];
    float[] w = new float[n];
    for (int i = 0; i < n; i++) {
      entity[i] = (int) keys[i];
      w[i] = weight[entity[i]];
    }
    for (int i = 0; i < size; i++) {
      weight[touched[i]] = 0;
    }
    size = 0;
    return new Neighbours.Ranked(entity, w);
  }
}
