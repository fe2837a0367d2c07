package org.thaw.cli.outlook;

import java.util.Locale;

/** Probabilities as people write them. */
public final class Percent {

  private static final double LEAST = 0.01;

  private Percent() {}

  /** A whole number of percent; what is neither never nor always is not shown as if it were. */
  public static String of(double probability) {
    if (probability > 0 && probability < LEAST) {
      return "< 1 %";
    }
    if (probability < 1 && probability > 1 - LEAST) {
      return "> 99 %";
    }
    return Math.round(100 * probability) + " %";
  }

  /** A difference in points of percent, with its sign. */
  static String points(double difference) {
    return String.format(Locale.ROOT, "%+.0f", 100 * difference);
  }
}
