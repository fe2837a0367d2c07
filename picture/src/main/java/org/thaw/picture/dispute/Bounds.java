package org.thaw.picture.dispute;

import org.thaw.statement.Toll;

/**
 * What a toll allows: "about 100" a tenth more or less, "71 or more" without end.
 *
 * @param low at least
 * @param high at most
 */
record Bounds(double low, double high) {

  private static final double ABOUT = 0.1;

  static Bounds of(Toll.Range range) {
    if (range.low().isEmpty() && range.high().isEmpty() && range.best().isPresent()) {
      int best = range.best().getAsInt();
      return new Bounds(best * (1 - ABOUT), best * (1 + ABOUT));
    }
    return new Bounds(
        range.low().orElse(0),
        range.high().isPresent() ? range.high().getAsInt() : Double.MAX_VALUE);
  }
}
