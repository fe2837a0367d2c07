package org.thaw.reading.causal;

import java.nio.ByteBuffer;

/** Weights of hashed features, a byte each. */
public final class Table {

  private static final int MOST = 127;

  private final byte[] weights;
  private final float scale;
  private final int mask;

  private Table(byte[] weights, float scale) {
    this.weights = weights;
    this.scale = scale;
    this.mask = weights.length - 1;
  }

  /** Rounds learned weights; their number must be a power of two. */
  public static Table of(float[] learned) {
    float most = 1e-6f;
    for (float weight : learned) {
      most = Math.max(most, Math.abs(weight));
    }
    float scale = most / MOST;
    byte[] rounded = new byte[learned.length];
    for (int i = 0; i < learned.length; i++) {
      rounded[i] = (byte) Math.round(learned[i] / scale);
    }
    return new Table(rounded, scale);
  }

  /** Where the weight of a feature stands in a table of this many. */
  public static int slot(int key, int size) {
    return key & (size - 1);
  }

  /** The sum of the features' weights. */
  public double score(int[] keys) {
    int sum = 0;
    for (int key : keys) {
      sum += weights[key & mask];
    }
    return sum * (double) scale;
  }

  static Table read(ByteBuffer in) {
    byte[] weights = new byte[in.getInt()];
    float scale = in.getFloat();
    in.get(weights);
    return new Table(weights, scale);
  }

  byte[] bytes() {
    return ByteBuffer.allocate(8 + weights.length)
        .putInt(weights.length)
        .putFloat(scale)
        .put(weights)
        .array();
  }
}
