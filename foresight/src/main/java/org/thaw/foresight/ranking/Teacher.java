package org.thaw.foresight.ranking;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.thaw.foresight.boosting.Questions;

/** Turns questions with known answers into training material. */
final class Teacher {
  private final Schema schema;
  private final Settings settings;
  private float[] quick = new float[512];
  private long[] order = new long[512];

  Teacher(Schema schema, Settings settings) {
    this.schema = schema;
    this.settings = settings;
  }

  /** Adds a question, unless none of its true answers is among the candidates. */
  void teach(Questions material, Question question, Candidates c) {
    int right = 0;
    for (int x : question.answers().keySet()) {
      right += c.slot(x) != Candidates.NONE ? 1 : 0;
    }
    if (right == 0) {
      return;
    }
    sort(c);
    material.begin();
    int wrong = c.size - right;
    int rest = Math.max(0, wrong - settings.hard());
    double keep = rest == 0 ? 1 : Math.min(1, settings.easy() / (double) rest);
    SplittableRandom random = random(question);
    int seen = 0;
    for (int k = 0; k < c.size; k++) {
      int slot = (int) order[k];
      int hits = question.answers().get(c.entity[slot]);
      if (hits > 0) {
        material.add(c.columns, slot, hits, 1);
      } else if (seen++ < settings.hard()) {
        material.add(c.columns, slot, 0, 1);
      } else if (random.nextDouble() < keep) {
        material.add(c.columns, slot, 0, (float) (1 / keep));
      }
    }
  }

  /** A stream of its own for each question, so that the order of work does not matter. */
  private SplittableRandom random(Question q) {
    long mixed = 31L * (31L * q.anchor() + q.relation()) + q.step();
    return new SplittableRandom(settings.seed() * 0x9E3779B97F4A7C15L + mixed);
  }

  /** Orders candidates by the sum of all their shares, best first. */
  private void sort(Candidates c) {
    if (quick.length < c.size) {
      quick = new float[2 * c.size];
      order = new long[2 * c.size];
    }
    Arrays.fill(quick, 0, c.size, 0);
    for (int f = 0; f < schema.size(); f++) {
      if (schema.name(f).contains("share")) {
        for (int i = 0; i < c.size; i++) {
          quick[i] += c.columns[f][i];
        }
      }
    }
    for (int i = 0; i < c.size; i++) {
      order[i] = (long) ~Float.floatToIntBits(quick[i]) << 32 | i;
    }
    Arrays.sort(order, 0, c.size);
  }
}
