package org.thaw.foresight.boosting;

/**
 * The loss: each true answer of a question against all its wrong candidates, never against another
 * true one, as the filtered ranking counts it.
 */
final class Softmax {
  private final Questions questions;
  final float[] gradient;
  final float[] curvature;

  Softmax(Questions questions) {
    this.questions = questions;
    this.gradient = new float[questions.rows()];
    this.curvature = new float[questions.rows()];
  }

  /** Gradients of one question's rows at these scores; returns its loss. */
  double derive(int question, float[] scores) {
    int from = questions.start(question);
    int to = questions.start(question + 1);
    float top = Float.NEGATIVE_INFINITY;
    for (int i = from; i < to; i++) {
      top = Math.max(top, scores[i]);
    }
    double wrong = 0;
    for (int i = from; i < to; i++) {
      gradient[i] = exp(scores[i] - top) * questions.weight(i);
      if (questions.hit(i) == 0) {
        wrong += gradient[i];
      }
    }
    double scale = 0;
    double squares = 0;
    double loss = 0;
    for (int i = from; i < to; i++) {
      float hit = questions.hit(i);
      if (hit > 0) {
        double all = gradient[i] + wrong;
        double p = gradient[i] / all;
        scale += hit / all;
        squares += hit / (all * all);
        loss -= hit * Math.log(Math.max(p, 1e-30));
        gradient[i] = (float) (hit * (p - 1));
        curvature[i] = (float) (hit * p * (1 - p));
      }
    }
    for (int i = from; i < to; i++) {
      if (questions.hit(i) == 0) {
        double e = gradient[i];
        gradient[i] = (float) (e * scale);
        curvature[i] = (float) (e * scale - e * e * squares / questions.weight(i));
      }
    }
    return loss;
  }

  /** e to the power of x, for x of 0 or less, to five digits: a quarter of the time of learning. */
  private static float exp(float x) {
    float y = Math.max(x, -80) * 1.442695f;
    int whole = (int) (y - 1);
    float f = (y - whole) * 0.6931472f;
    float part =
        1 + f * (1 + f * (0.5f + f * (1 / 6f + f * (1 / 24f + f * (1 / 120f + f / 720f)))));
    return part * Float.intBitsToFloat((whole + 127) << 23);
  }
}
