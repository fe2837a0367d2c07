package org.thaw.reading.coding;

import java.util.Arrays;
import java.util.List;

/** Multinomial logistic regression: its loss with an L2 penalty, and the gradient. */
final class Objective {

  private final List<int[]> rows;
  private final int[] gold;
  private final float[] share;
  private final int classes;
  private final double penalty;

  /**
   * The loss over examples.
   *
   * @param rows the features of each, by number
   * @param gold the class of each
   * @param share how much each counts
   */
  Objective(List<int[]> rows, int[] gold, float[] share, int classes, double penalty) {
    this.rows = rows;
    this.gold = gold.clone();
    this.share = share.clone();
    this.classes = classes;
    this.penalty = penalty;
  }

  /** The loss at these weights (feature by feature, class by class); fills in the gradient. */
  double at(double[] weights, double[] gradient) {
    double loss = 0;
    for (int i = 0; i < weights.length; i++) {
      gradient[i] = penalty * weights[i];
      loss += penalty * weights[i] * weights[i] / 2;
    }
    double[] scores = new double[classes];
    for (int r = 0; r < rows.size(); r++) {
      int[] row = rows.get(r);
      scores(weights, row, scores);
      softmax(scores);
      loss -= share[r] * StrictMath.log(Math.max(1e-12, scores[gold[r]]));
      scores[gold[r]] -= 1;
      for (int feature : row) {
        for (int k = 0, at = feature * classes; k < classes; k++) {
          gradient[at + k] += share[r] * scores[k];
        }
      }
    }
    return loss;
  }

  static void scores(double[] weights, int[] row, double[] scores) {
    Arrays.fill(scores, 0);
    for (int feature : row) {
      for (int k = 0, at = feature * scores.length; k < scores.length; k++) {
        scores[k] += weights[at + k];
      }
    }
  }

  static void softmax(double[] scores) {
    double most = Arrays.stream(scores).max().orElse(0);
    double sum = 0;
    for (int k = 0; k < scores.length; k++) {
      scores[k] = StrictMath.exp(scores[k] - most);
      sum += scores[k];
    }
    for (int k = 0; k < scores.length; k++) {
      scores[k] /= sum;
    }
  }
}
