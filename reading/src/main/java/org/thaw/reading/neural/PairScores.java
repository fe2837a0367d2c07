package org.thaw.reading.neural;

import org.thaw.reading.parse.Pairs;

/** The heads' verdict on one pair; each head is asked when it is wanted. */
final class PairScores implements Pairs.Scores {
  private final Weights weights;
  private final float[] pair;

  PairScores(Weights weights, float[] pair) {
    this.weights = weights;
    this.pair = pair;
  }

  @Override
  public double[] events() {
    return shares(weights.event().of(pair));
  }

  @Override
  public double[] relations() {
    return chances(weights.relation().of(pair));
  }

  private static double[] chances(float[] sums) {
    double[] out = new double[sums.length];
    for (int i = 0; i < out.length; i++) {
      out[i] = 1 / (1 + Math.exp(-sums[i]));
    }
    return out;
  }

  private static double[] shares(float[] sums) {
    double most = Double.NEGATIVE_INFINITY;
    for (float sum : sums) {
      most = Math.max(most, sum);
    }
    double[] out = new double[sums.length];
    double total = 0;
    for (int i = 0; i < out.length; i++) {
      out[i] = Math.exp(sums[i] - most);
      total += out[i];
    }
    for (int i = 0; i < out.length; i++) {
      out[i] /= total;
    }
    return out;
  }
}
