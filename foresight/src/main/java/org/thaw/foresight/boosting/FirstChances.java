package org.thaw.foresight.boosting;

import java.util.List;

/**
 * The softmax probability of each question's first candidate, and whether it was true, on questions
 * later than those that were learned from: what a calibration is fitted to.
 *
 * @param raw probabilities
 * @param came whether each first candidate was a true answer
 */
@SuppressWarnings("ArrayRecordComponent") // columns: never written to, never compared
public record FirstChances(double[] raw, boolean[] came) {
  private static final double HELD_OUT = 0.2;

  /** Learns from the earlier four fifths of the questions, half as many at a time, and looks on. */
  public static FirstChances of(
      Questions questions, int[] families, int gate, Booster.Settings settings, long seed) {
    int learnt = (int) (questions.size() * (1 - HELD_OUT));
    Booster.Settings quicker = settings.onHalfTheRows();
    Booster booster = new Booster(questions, learnt, families, gate, quicker, seed);
    List<Tree> unused = booster.learn();
    float[] scores = unused.isEmpty() ? new float[questions.rows()] : booster.scores();
    int n = questions.size() - learnt;
    double[] raw = new double[n];
    boolean[] came = new boolean[n];
    for (int k = 0; k < n; k++) {
      int from = questions.start(learnt + k);
      int to = questions.start(learnt + k + 1);
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
