package org.thaw.foresight.ranking;

/**
 * Half-lives at which the past fades, spread evenly on a log scale between the unit of time and a
 * quarter of the span that the history covers, so that days and quarter-hours need no settings.
 */
final class Decay {
  /** How many half-lives are kept side by side. */
  static final int SPEEDS = 4;

  private static final float SHORTEST = 1.5f;
  private final float[][] table = new float[SPEEDS][];

  /**
   * Fading for a history that is so many steps long.
   *
   * @param span steps from the first event to the last that was learned from
   */
  Decay(int span) {
    double longest = Math.max(4 * SHORTEST, span / 4.0);
    for (int h = 0; h < SPEEDS; h++) {
      double life = SHORTEST * Math.pow(longest / SHORTEST, h / (SPEEDS - 1.0));
      int length = (int) Math.min(1 << 20, Math.ceil(life * 30));
      table[h] = new float[length];
      for (int age = 0; age < length; age++) {
        table[h][age] = (float) Math.pow(2, -age / life);
      }
    }
  }

  /** What is left of one event after so many steps, at half-life {@code h}. */
  float left(int h, int age) {
    float[] t = table[h];
    return age < t.length ? t[age] : 0;
  }
}
