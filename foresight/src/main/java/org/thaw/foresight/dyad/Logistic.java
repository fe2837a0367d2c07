package org.thaw.foresight.dyad;

/** Logistic regression with a ridge and no constant, by Newton's method. */
final class Logistic {
  private static final int ROUNDS = 8;
  private final double[] weights;

  private Logistic(double[] weights) {
    this.weights = weights;
  }

  /** Fits; {@code prior} is where the ridge draws the weights to. */
  static Logistic fit(double[][] x, boolean[] y, double ridge, double[] prior) {
    double[] w = prior.clone();
    for (int round = 0; round < ROUNDS && x.length > 0; round++) {
      int n = w.length;
      double[][] a = new double[n][n + 1];
      for (int i = 0; i < n; i++) {
        a[i][i] = ridge;
        a[i][n] = ridge * (prior[i] - w[i]);
      }
      for (int k = 0; k < x.length; k++) {
        accumulate(a, x[k], y[k], probability(w, x[k]));
      }
      double[] step = solve(a);
      for (int i = 0; i < n; i++) {
        w[i] += step[i];
      }
    }
    return new Logistic(w);
  }

  private static void accumulate(double[][] a, double[] x, boolean y, double p) {
    int n = x.length;
    double curvature = Math.max(1e-6, p * (1 - p));
    for (int i = 0; i < n; i++) {
      if (x[i] != 0) {
        a[i][n] += x[i] * ((y ? 1 : 0) - p);
        double ci = curvature * x[i];
        for (int j = 0; j < n; j++) {
          a[i][j] += ci * x[j];
        }
      }
    }
  }

  /** Gauss with pivoting; the ridge keeps it from being singular. */
  private static double[] solve(double[][] a) {
    int n = a.length;
    for (int c = 0; c < n; c++) {
      int pivot = c;
      for (int r = c + 1; r < n; r++) {
        pivot = Math.abs(a[r][c]) > Math.abs(a[pivot][c]) ? r : pivot;
      }
      double[] swap = a[c];
      a[c] = a[pivot];
      a[pivot] = swap;
      for (int r = 0; r < n; r++) {
        double factor = r == c ? 0 : a[r][c] / a[c][c];
        for (int k = c; factor != 0 && k <= n; k++) {
          a[r][k] -= factor * a[c][k];
        }
      }
    }
    double[] x = new double[n];
    for (int i = 0; i < n; i++) {
      x[i] = a[i][n] / a[i][i];
    }
    return x;
  }

  /** A model part of the way from the prior to this one: share 0 is the prior, 1 this. */
  Logistic towards(double[] prior, double share) {
    double[] w = new double[weights.length];
    for (int i = 0; i < w.length; i++) {
      w[i] = prior[i] + share * (weights[i] - prior[i]);
    }
    return new Logistic(w);
  }

  double probability(double[] x) {
    return probability(weights, x);
  }

  double weight(int i) {
    return weights[i];
  }

  private static double probability(double[] w, double[] x) {
    double z = 0;
    for (int i = 0; i < w.length; i++) {
      z += w[i] * x[i];
    }
    return 1 / (1 + Math.exp(-z));
  }
}
