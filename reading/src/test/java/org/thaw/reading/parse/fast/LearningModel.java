package org.thaw.reading.parse.fast;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * An averaged perceptron (Collins 2002) that grows as it learns. Averages are kept lazily: each
 * weight also sums its changes times the step at which they were made (Daumé 2006). A row of
 * weights is where its key hashes to, so that a feature never seen costs one look.
 */
final class LearningModel implements Model {
  final int classes;

  /** The key of each row; 0: the row is free. */
  private int[] keys;

  private float[] weights;
  private double[] moments;
  private int size;
  private double step = 1;

  LearningModel(int classes) {
    this.classes = classes;
    keys = new int[1 << 12];
    weights = new float[keys.length * classes];
    moments = new double[keys.length * classes];
  }

  /** Another example has been seen. */
  void tick() {
    step++;
  }

  /** How many features it knows. */
  int size() {
    return size;
  }

  @Override
  public void score(int[] features, int count, float[] scores) {
    Arrays.fill(scores, 0);
    for (int i = 0; i < count; i++) {
      int row = row(features[i]);
      if (keys[row] != 0) {
        for (int k = 0, at = row * classes; k < classes; k++) {
          scores[k] += weights[at + k];
        }
      }
    }
  }

  /** Moves a class's weights. */
  void update(int[] features, int count, int kind, float by) {
    if ((size + count) * 5L > keys.length * 3L) {
      grow();
    }
    for (int i = 0; i < count; i++) {
      add(features[i], kind, by, by * step);
    }
  }

  private void add(int key, int kind, float weight, double moment) {
    int row = row(key);
    if (keys[row] == 0) {
      keys[row] = key;
      size++;
    }
    weights[row * classes + kind] += weight;
    moments[row * classes + kind] += moment;
  }

  /** The row of a key, or the free one where it would be. */
  private int row(int key) {
    int mask = keys.length - 1;
    int row = key & mask;
    while (keys[row] != key && keys[row] != 0) {
      row = (row + 1) & mask;
    }
    return row;
  }

  private void grow() {
    LearningModel old = new LearningModel(classes);
    old.keys = keys;
    old.weights = weights;
    old.moments = moments;
    keys = new int[keys.length * 2];
    weights = new float[keys.length * classes];
    moments = new double[keys.length * classes];
    size = 0;
    addAll(old, 1);
  }

  private void addAll(LearningModel other, float share) {
    for (int row = 0; row < other.keys.length; row++) {
      if (other.keys[row] != 0) {
        while ((size + 1) * 5L > keys.length * 3L) {
          grow();
        }
        for (int k = 0, at = row * classes; k < classes; k++) {
          add(other.keys[row], k, other.weights[at + k] * share, other.moments[at + k]);
        }
      }
    }
  }

  /** A model of the averages so far. */
  LearningModel average() {
    LearningModel out = new LearningModel(classes);
    out.addAll(this, 1);
    for (int i = 0; i < out.weights.length; i++) {
      out.weights[i] -= (float) (out.moments[i] / step);
    }
    Arrays.fill(out.moments, 0);
    return out;
  }

  /** The mean of models that learned in different orders (McDonald, Hall and Mann 2010). */
  static LearningModel mean(List<LearningModel> models) {
    LearningModel out = new LearningModel(models.get(0).classes);
    models.forEach(model -> out.addAll(model, 1f / models.size()));
    return out;
  }

  /** The rows of the features that weigh most, by rising key. */
  int[] rows(int most) {
    float[] sizes = new float[keys.length];
    for (int row = 0; row < keys.length; row++) {
      sizes[row] = largest(row);
    }
    float[] sorted = sizes.clone();
    Arrays.sort(sorted);
    float bar = most < sorted.length ? sorted[sorted.length - 1 - most] : 0;
    return IntStream.range(0, keys.length)
        .filter(row -> sizes[row] > bar)
        .boxed()
        .sorted(Comparator.comparing(row -> keys[row] & 0xFFFFFFFFL))
        .mapToInt(Integer::intValue)
        .toArray();
  }

  private float largest(int row) {
    float most = 0;
    for (int k = 0; k < classes; k++) {
      most = Math.max(most, Math.abs(weight(row, k)));
    }
    return most;
  }

  /** The largest weight, without its sign. */
  float largest() {
    float most = 0;
    for (int row = 0; row < keys.length; row++) {
      most = Math.max(most, largest(row));
    }
    return most;
  }

  int key(int row) {
    return keys[row];
  }

  float weight(int row, int kind) {
    return weights[row * classes + kind];
  }
}
