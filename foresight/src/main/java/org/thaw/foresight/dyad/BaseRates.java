package org.thaw.foresight.dyad;

import org.thaw.statement.QuadClass;

/**
 * The two forecasts that any other has to beat: how often such a window held such an event before
 * (climatology), and whether the last window did (persistence).
 */
public final class BaseRates {
  private BaseRates() {}

  /**
   * The share of windows, ended before {@code day}, with at least one event; half without history.
   */
  public static double climatology(DyadSeries series, QuadClass quad, int day, int horizon) {
    int windows = 0;
    int held = 0;
    for (int start = 0; start + horizon <= day; start++) {
      windows++;
      held += series.occurs(quad, start, horizon) ? 1 : 0;
    }
    return (held + 0.5) / (windows + 1.0);
  }

  /** 1 if the window that ends on the eve of {@code day} had such an event, else 0. */
  public static double persistence(DyadSeries series, QuadClass quad, int day, int horizon) {
    return series.count(quad, day - horizon, day) > 0 ? 1 : 0;
  }
}
