package org.thaw.foresight.boosting;

/**
 * The softmax probability of each question's first candidate, and whether it was true, on questions
 * that were not learned from: what a calibration is fitted to.
 *
 * @param raw probabilities
 * @param came whether each first candidate was a true answer
 */
@SuppressWarnings("ArrayRecordComponent") // columns: never written to, never compared
public record FirstChances(double[] raw, boolean[] came) {
  /** Odd, for questions come in pairs of both directions. */
  private static final int EVERY = 7;

  /** Whether a question is held back from learning. */
  static boolean heldBack(int question) {
    return question % EVERY == EVERY - 1;
  }

  /** The chances of the questions held back, at these scores. */
  static FirstChances of(Questions questions, float[] scores) {
    int n = questions.size() / EVERY;
    double[] raw = new double[n];
    boolean[] came = new boolean[n];
    for (int k = 0; k < n; k++) {
      int from = questions.start(k * EVERY + EVERY - 1);
      int to = questions.start(k * EVERY + EVERY);
      int best = from;
      for (int i = from; i < to; i++) {
        best = scores[i] > scores[best] ? i : best;
      }
      double all = 0;
      for (int i = from; i < to; i++) {
        all += questions.weight(i) * Math.exp(scores[i] - scores[best]);
      }
      raw[k] = Math.min(1, 1 / all);
      came[k] = questions.hit(best) > 0;
    }
    return new FirstChances(raw, came);
  }
}
