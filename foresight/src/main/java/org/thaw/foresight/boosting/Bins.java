package org.thaw.foresight.boosting;

import java.util.Arrays;

/** Where each column is cut: at 0 and at quantiles of the values above 0, into at most 64 bins. */
final class Bins {
  static final int MOST = 64;
  static final Bins NONE = new Bins(new float[0][], 0);
  private static final int SAMPLE = 20000;
  private final float[][] edges;

  Bins(float[][] columns, int rows) {
    edges = new float[columns.length][];
    for (int f = 0; f < columns.length; f++) {
      edges[f] = edges(columns[f], rows);
    }
  }

  /** Edges in ascending order; bin b holds the values in (edge b-1, edge b]. */
  private static float[] edges(float[] column, int rows) {
    int stride = Math.max(1, rows / SAMPLE);
    float[] sample = new float[rows / stride + 1];
    int n = 0;
    for (int i = 0; i < rows; i += stride) {
      if (column[i] > 0) {
        sample[n++] = column[i];
      }
    }
    Arrays.sort(sample, 0, n);
    float[] edges = new float[MOST - 1];
    int m = 1;
    for (int b = 1; b < MOST - 1 && n > 0; b++) {
      float v = sample[(int) ((long) n * b / (MOST - 1))];
      if (v > edges[m - 1]) {
        edges[m++] = v;
      }
    }
    return Arrays.copyOf(edges, m);
  }

  /** How many places column {@code f} can be cut at. */
  int cuts(int f) {
    return edges[f].length;
  }

  float edge(int f, int cut) {
    return edges[f][cut];
  }

  /** The bins of the first so many values of a column. */
  void put(int f, float[] values, int size, byte[] into, int at) {
    for (int i = 0; i < size; i++) {
      into[at + i] = of(f, values[i]);
    }
  }

  byte of(int f, float v) {
    float[] e = edges[f];
    if (!(v > e[0])) {
      return 0; // most values: the reason says nothing
    }
    int low = 1;
    int high = e.length;
    while (low < high) {
      int mid = (low + high) >>> 1;
      if (v > e[mid]) {
        low = mid + 1;
      } else {
        high = mid;
      }
    }
    return (byte) low;
  }
}
