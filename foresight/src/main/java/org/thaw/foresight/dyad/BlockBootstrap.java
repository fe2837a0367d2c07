package org.thaw.foresight.dyad;

import java.util.Arrays;
import java.util.SplittableRandom;

/**
 * An interval for a skill score whose forecasts overlap in time: whole blocks of days are drawn
 * with replacement (Künsch 1989), all dyads of a day together.
 */
public final class BlockBootstrap {
  private BlockBootstrap() {}

  /**
   * A skill score, 1 minus the forecast's loss over the reference's, with its 95 % interval.
   *
   * @param value over all days
   * @param low 2.5 % of the draws are below
   * @param high 97.5 % of the draws are below
   */
  public record Skill(double value, double low, double high) {}

  /**
   * Draws.
   *
   * @param loss total loss of the forecasts made on each day
   * @param reference total loss of the reference's on each day
   * @param block days in a block, at least the horizon
   */
  public static Skill skill(double[] loss, double[] reference, int block, int draws, long seed) {
    int n = loss.length;
    if (n == 0 || block < 1) {
      throw new IllegalArgumentException("no days, or blocks of " + block + " days");
    }
    int length = Math.min(block, n);
    SplittableRandom random = new SplittableRandom(seed);
    double[] drawn = new double[draws];
    for (int k = 0; k < draws; k++) {
      double a = 0;
      double b = 0;
      for (int days = 0; days < n; days += length) {
        int start = random.nextInt(n - length + 1);
        for (int d = start; d < start + length; d++) {
          a += loss[d];
          b += reference[d];
        }
      }
      drawn[k] = 1 - a / b;
    }
    Arrays.sort(drawn);
    double value = 1 - Arrays.stream(loss).sum() / Arrays.stream(reference).sum();
    return new Skill(value, drawn[(int) (0.025 * draws)], drawn[(int) (0.975 * draws)]);
  }
}
