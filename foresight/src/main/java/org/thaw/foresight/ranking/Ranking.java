package org.thaw.foresight.ranking;

import java.util.Arrays;

/**
 * The answer to a question: the entities that some reason reaches, best first.
 *
 * <p>Every other entity has the score 0 and ties with all others like it.
 *
 * @param entities best first; equal scores by id
 * @param scores log-odds of each against an entity for which nothing speaks
 */
@SuppressWarnings("ArrayRecordComponent") // columns for hot loops: never written to, never compared
public record Ranking(int[] entities, float[] scores) {

  /** Sorts entities by score. */
  static Ranking of(int[] entity, float[] score, int size) {
    long[] order = new long[size];
    for (int i = 0; i < size; i++) {
      order[i] = (long) descending(score[i]) << 32 | i;
    }
    sortTies(order, entity);
    int[] entities = new int[size];
    float[] scores = new float[size];
    for (int i = 0; i < size; i++) {
      entities[i] = entity[(int) order[i]];
      scores[i] = score[(int) order[i]];
    }
    return new Ranking(entities, scores);
  }

  /** An int that sorts, signed, against the order of floats. */
  private static int descending(float v) {
    int bits = Float.floatToIntBits(v + 0f);
    return bits >= 0 ? ~bits : bits & Integer.MAX_VALUE;
  }

  private static void sortTies(long[] order, int[] entity) {
    Arrays.sort(order);
    int from = 0;
    for (int i = 1; i <= order.length; i++) {
      if (i == order.length || order[i] >> 32 != order[from] >> 32) {
        if (i - from > 1) {
          byEntity(order, from, i, entity);
        }
        from = i;
      }
    }
  }

  private static void byEntity(long[] order, int from, int to, int[] entity) {
    long high = order[from] & 0xFFFFFFFF00000000L;
    long[] tied = new long[to - from];
    for (int i = from; i < to; i++) {
      tied[i - from] = (long) entity[(int) order[i]] << 32 | (order[i] & 0xFFFFFFFFL);
    }
    Arrays.sort(tied);
    for (int i = from; i < to; i++) {
      order[i] = high | (tied[i - from] & 0xFFFFFFFFL);
    }
  }

  /** The score of an entity; 0 where no reason reaches it. */
  public float score(int entity) {
    for (int i = 0; i < entities.length; i++) {
      if (entities[i] == entity) {
        return scores[i];
      }
    }
    return 0;
  }

  /** The softmax probability of the first candidate among those ranked; 0 if there is none. */
  public double firstProbability() {
    double sum = 0;
    for (float s : scores) {
      sum += Math.exp(s - scores[0]);
    }
    return scores.length == 0 ? 0 : 1 / sum;
  }
}
