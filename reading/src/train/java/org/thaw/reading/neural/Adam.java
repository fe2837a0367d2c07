package org.thaw.reading.neural;

/** One array of weights on its way down (Loshchilov and Hutter 2019, AdamW). */
final class Adam {
  private static final float FIRST = 0.9f;
  private static final float SECOND = 0.98f;
  private static final float EPSILON = 1e-8f;

  private final float[] weights;
  private final float[] mean;
  private final float[] square;
  private final float decay;
  private int steps;

  Adam(float[] weights, float decay) {
    this.weights = weights;
    this.mean = new float[weights.length];
    this.square = new float[weights.length];
    this.decay = decay;
  }

  /** One step; returns the weights after it, to be read and left alone. */
  float[] step(float[] gradient, float rate) {
    steps++;
    float size = (float) (rate / (1 - Math.pow(FIRST, steps)));
    float spread = (float) (1 / (1 - Math.pow(SECOND, steps)));
    float kept = 1 - rate * decay;
    for (int i = 0; i < gradient.length; i++) {
      float g = gradient[i];
      mean[i] = FIRST * mean[i] + (1 - FIRST) * g;
      square[i] = SECOND * square[i] + (1 - SECOND) * g * g;
      float root = (float) Math.sqrt(square[i] * spread) + EPSILON;
      weights[i] = weights[i] * kept - size * mean[i] / root;
    }
    return weights;
  }
}
