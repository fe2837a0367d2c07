package org.thaw.foresight.ranking;

import java.util.SplittableRandom;
import org.thaw.foresight.boosting.Questions;

/**
 * Turns questions with known answers into training material: the true answers, the wrong candidates
 * that look best, and some of the others, each standing for those left out.
 */
final class Teacher {
  private final Extractor extractor;
  private final Settings settings;
  private float restWeight;
  private int firstEasy;

  Teacher(Extractor extractor, Settings settings) {
    this.extractor = extractor;
    this.settings = settings;
  }

  /**
   * Adds a question. One whose true answers no reason reaches pulls no weight, but counts as a miss
   * where probabilities are calibrated.
   */
  void teach(Questions material, Question question) {
    Candidates c =
        extractor.describe(
            question.anchor(),
            question.relation(),
            question.step(),
            (all, order) -> select(question, all, order));
    if (c.size == 0) {
      return;
    }
    float[] hits = new float[c.size];
    float[] weights = new float[c.size];
    for (int i = 0; i < c.size; i++) {
      hits[i] = question.answers().get(c.entity[i]);
      weights[i] = i < firstEasy ? 1 : restWeight;
    }
    material.add(c.columns, hits, weights, c.size);
  }

  /** Puts true answers first, then the best wrong ones, then a sample of the rest. */
  private int select(Question question, Candidates c, int[] order) {
    int[] chosen = new int[order.length];
    int[] rest = new int[order.length];
    int n = 0;
    int others = 0;
    for (int slot : order) {
      if (question.answers().containsKey(c.entity[slot])) {
        chosen[n++] = slot;
      }
    }
    int limit = n + settings.hard();
    for (int slot : order) {
      if (!question.answers().containsKey(c.entity[slot])) {
        if (n < limit) {
          chosen[n++] = slot;
        } else {
          rest[others++] = slot;
        }
      }
    }
    firstEasy = n;
    int easy = Math.min(others, settings.easy());
    restWeight = easy == 0 ? 1 : others / (float) easy;
    SplittableRandom random = random(question);
    for (int k = 0; k < easy; k++) {
      int pick = k + random.nextInt(others - k);
      chosen[n++] = rest[pick];
      rest[pick] = rest[k];
    }
    System.arraycopy(chosen, 0, order, 0, n);
    return n;
  }

  /** A stream of its own for each question, so that the order of work does not matter. */
  private SplittableRandom random(Question q) {
    long mixed = 31L * (31L * q.anchor() + q.relation()) + q.step();
    return new SplittableRandom(settings.seed() * 0x9E3779B97F4A7C15L + mixed);
  }
}
