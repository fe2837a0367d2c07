package org.thaw.reading.parse.fast;

import java.util.Arrays;

/**
 * An averaged perceptron (Collins 2002) that grows as it learns. Averages are kept lazily: each
 * weight also sums its changes times the step at which they were made (Daumé 2006).
 */
final class LearningModel implements Model {
  final int classes;
  private int[] slots = new int[1 << 16];
  int[] keys = new int[1 << 15];
  private float[] weights;
  private double[] moments;
  int size = 1;
  private double step = 1;

  LearningModel(int classes) {
    this.classes = classes;
    weights = new float[keys.length * classes];
    moments = new double[keys.length * classes];
  }

  /** Another example has been seen. */
  void tick() {
    step++;
  }

  @Override
  public void score(int[] features, int count, float[] scores) {
    Arrays.fill(scores, 0);
    for (int i = 0; i < count; i++) {
      int row = find(features[i]);
      if (row != 0) {
        for (int k = 0, at = row * classes; k < classes; k++) {
          scores[k] += weights[at + k];
        }
      }
    }
  }

  /** Moves a class's weights. */
  void update(int[] features, int count, int kind, float by) {
    for (int i = 0; i < count; i++) {
      int at = row(features[i]) * classes + kind;
      weights[at] += by;
      moments[at] += by * step;
    }
  }

  private int find(int key) {
    int mask = slots.length - 1;
    int slot = key & mask;
    while (slots[slot] != 0) {
      if (keys[slots[slot]] == key) {
        return slots[slot];
      }
      slot = (slot + 1) & mask;
    }
    return 0;
  }

  private int row(int key) {
    int found = find(key);
    if (found != 0) {
      return found;
    }
    if (size == keys.length) {
      grow();
    }
    keys[size] = key;
    place(size);
    return size++;
  }

  private void place(int row) {
    int mask = slots.length - 1;
    int slot = keys[row] & mask;
    while (slots[slot] != 0) {
      slot = (slot + 1) & mask;
    }
    slots[slot] = row;
  }

  private void grow() {
    keys = Arrays.copyOf(keys, keys.length * 2);
    weights = Arrays.copyOf(weights, keys.length * classes);
    moments = Arrays.copyOf(moments, keys.length * classes);
    slots = new int[keys.length * 2];
    for (int row = 1; row < size; row++) {
      place(row);
    }
  }

  /** A model of the averages so far, of the features there are so far. */
  LearningModel average() {
    LearningModel out = new LearningModel(classes);
    out.slots = slots.clone();
    out.keys = keys.clone();
    out.size = size;
    out.weights = weights.clone();
    out.moments = new double[0];
    for (int i = 0; i < size * classes; i++) {
      out.weights[i] -= (float) (moments[i] / step);
    }
    return out;
  }

  /** The largest weight, without its sign. */
  float largest() {
    float most = 0;
    for (int i = 0; i < size * classes; i++) {
      most = Math.max(most, Math.abs(weights[i]));
    }
    return most;
  }

  float weight(int row, int kind) {
    return weights[row * classes + kind];
  }
}
