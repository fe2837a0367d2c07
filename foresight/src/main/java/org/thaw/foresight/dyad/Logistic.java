package org.thaw.foresight.dyad;

import java.util.List;

/**
 * Logistic regression with a ridge, by Newton's method; a step that would make the fit worse is
 * halved until it does not, for a full one can run away where rows are few and alike.
 */
final class Logistic {
  private static final int ROUNDS = 25;
  private static final int HALVINGS = 20;
  private static final double ENOUGH = 1e-6;

  /** A window: what was known, and whether it came. */
  @SuppressWarnings("ArrayRecordComponent") // rows for a hot loop: never written to or compared
  record Row(float[] known, boolean came) {}

  private Logistic() {}

  /** Fits; {@code prior} is where the ridge draws the weights to. */
  static double[] fit(List<Row> rows, double ridge, double[] prior) {
    double[] w = prior.clone();
    double loss = loss(rows, w, ridge, prior);
    for (int round = 0; round < ROUNDS; round++) {
      double[] step = step(rows, w, ridge, prior);
      double[] next = moved(w, step, 1);
      double better = loss(rows, next, ridge, prior);
      for (int k = 1; k <= HALVINGS && better > loss; k++) {
        next = moved(w, step, Math.pow(0.5, k));
        better = loss(rows, next, ridge, prior);
      }
      if (!(better < loss - ENOUGH * loss)) {
        return better < loss ? next : w;
      }
      w = next;
      loss = better;
    }
    return w;
  }

  private static double[] moved(double[] w, double[] step, double share) {
    double[] moved = w.clone();
    for (int i = 0; i < w.length; i++) {
      moved[i] += share * step[i];
    }
    return moved;
  }

  private static double loss(List<Row> rows, double[] w, double ridge, double[] prior) {
    double loss = 0;
    for (Row row : rows) {
      double z = logOdds(w, row.known);
      loss += Math.max(0, z) + Math.log1p(Math.exp(-Math.abs(z))) - (row.came ? z : 0);
    }
    for (int i = 0; i < w.length; i++) {
      loss += ridge / 2 * (w[i] - prior[i]) * (w[i] - prior[i]);
    }
    return loss;
  }

  private static double[] step(List<Row> rows, double[] w, double ridge, double[] prior) {
    int n = w.length;
    double[][] a = new double[n][n + 1];
    for (Row row : rows) {
      double p = 1 / (1 + Math.exp(-logOdds(w, row.known)));
      for (int i = 0; i < n; i++) {
        double x = row.known[i];
        a[i][n] += x * ((row.came ? 1 : 0) - p);
        double curvature = x * p * (1 - p);
        for (int j = 0; j <= i && curvature != 0; j++) {
          a[i][j] += curvature * row.known[j];
        }
      }
    }
    for (int i = 0; i < n; i++) {
      for (int j = 0; j < i; j++) {
        a[j][i] = a[i][j];
      }
      a[i][i] += ridge;
      a[i][n] += ridge * (prior[i] - w[i]);
    }
    return solve(a);
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

  static double logOdds(double[] w, float[] x) {
    double z = 0;
    for (int i = 0; i < w.length; i++) {
      z += w[i] * x[i];
    }
    return z;
  }
}
