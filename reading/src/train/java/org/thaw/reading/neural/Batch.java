package org.thaw.reading.neural;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;
import java.util.List;

/** Sentences side by side, filled up to the longest. */
final class Batch {
  private static final float SHUT = -1e4f;

  final List<Example> examples;
  final int n;
  final int t;
  private final NDManager manager;
  private final Embeddings embeddings;

  Batch(NDManager manager, Embeddings embeddings, List<Example> examples) {
    this.manager = manager;
    this.embeddings = embeddings;
    this.examples = examples;
    n = examples.size();
    t = examples.stream().mapToInt(e -> e.pieces().size()).max().orElse(0);
  }

  NDArray array(float[] values, long... shape) {
    return manager.create(values, new Shape(shape));
  }

  NDArray embedded() {
    float[] out = new float[n * t * Net.WIDTH];
    for (int b = 0; b < n; b++) {
      embeddings.fill(examples.get(b).pieces().ids(), out, b * t * Net.WIDTH);
    }
    return array(out, n, t, Net.WIDTH);
  }

  NDArray shapes() {
    int kinds = org.thaw.reading.neural.Shape.values().length;
    float[] out = new float[n * t * kinds];
    for (int b = 0; b < n; b++) {
      int[] shapes = examples.get(b).pieces().shapes();
      for (int i = 0; i < t; i++) {
        out[(b * t + i) * kinds + (i < shapes.length ? shapes[i] : 0)] = 1;
      }
    }
    return array(out, n, t, kinds);
  }

  NDArray mask() {
    float[] out = new float[n * t];
    for (int b = 0; b < n; b++) {
      for (int i = examples.get(b).pieces().size(); i < t; i++) {
        out[b * t + i] = SHUT;
      }
    }
    return array(out, n, t);
  }

  /** Lets only the opening piece and first pieces be heads. */
  NDArray headMask() {
    float[] out = new float[n * t];
    java.util.Arrays.fill(out, SHUT);
    for (int b = 0; b < n; b++) {
      out[b * t] = 0;
      for (int first : examples.get(b).pieces().first()) {
        out[b * t + first] = 0;
      }
    }
    return array(out, n, 1, t);
  }

  NDArray heads() {
    float[] out = new float[n * t * t];
    for (int b = 0; b < n; b++) {
      Example e = examples.get(b);
      int[] first = e.pieces().first();
      for (int w = 0; w < first.length; w++) {
        int head = e.heads().get(w);
        // A head that no longer fits leaves its word without a lesson.
        if (head < first.length) {
          out[(b * t + first[w]) * t + (head < 0 ? 0 : first[head])] = 1;
        }
      }
    }
    return array(out, n, t, t);
  }

  NDArray words(java.util.function.Function<Example, List<Integer>> gold, int kinds) {
    float[] out = new float[n * t * kinds];
    for (int b = 0; b < n; b++) {
      Example e = examples.get(b);
      int[] first = e.pieces().first();
      List<Integer> labels = gold.apply(e);
      for (int w = 0; w < first.length && w < labels.size(); w++) {
        if (labels.get(w) >= 0) {
          out[(b * t + first[w]) * kinds + labels.get(w)] = 1;
        }
      }
    }
    return array(out, n, t, kinds);
  }

  int pairs() {
    return Math.max(1, examples.stream().mapToInt(e -> e.pairs().size()).max().orElse(1));
  }

  NDArray phrases(java.util.function.Function<Example.Pair, List<Integer>> places) {
    int p = pairs();
    float[] out = new float[n * p * t];
    for (int b = 0; b < n; b++) {
      List<Example.Pair> pairs = examples.get(b).pairs();
      for (int i = 0; i < pairs.size(); i++) {
        List<Integer> at = places.apply(pairs.get(i));
        for (int place : at) {
          out[(b * p + i) * t + place] += 1f / at.size();
        }
      }
    }
    return array(out, n, p, t);
  }

  /** Values for each pair. */
  NDArray perPair(int kinds, PairValue value) {
    int p = pairs();
    float[] out = new float[n * p * kinds];
    for (int b = 0; b < n; b++) {
      List<Example.Pair> pairs = examples.get(b).pairs();
      for (int i = 0; i < pairs.size(); i++) {
        for (int k = 0; k < kinds; k++) {
          out[(b * p + i) * kinds + k] = value.of(pairs.get(i), k);
        }
      }
    }
    return array(out, n, p, kinds);
  }

  /** A number for a pair and a class. */
  interface PairValue {
    float of(Example.Pair pair, int kind);
  }
}
