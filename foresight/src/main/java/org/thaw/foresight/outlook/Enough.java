package org.thaw.foresight.outlook;

import org.thaw.foresight.dyad.DyadForecaster;

/**
 * How much history is enough to forecast from; below it Thaw says what is missing.
 *
 * <p>Each bound was measured on ICEWS14's days before its test (docs/decisions/forecast-combiner.md
 * has the figures):
 *
 * <ul>
 *   <li><b>Steady reading.</b> A day of which nothing was read looks like a quiet one. Where half
 *       of the days were read, chances of a week came out at 71 % of what they were, and fell
 *       behind plain base rates; where four of five were, at 93 %, still ahead of them. So only
 *       days of a stretch count that was read so far, see {@link Coverage}.
 *   <li><b>Days.</b> From the 67th day on forecasts were ahead of base rates at both horizons: 60
 *       days before the first window, one window, and the week that {@code moved} looks back.
 *   <li><b>Events of all.</b> Where up to 205 events were known, skill was between -0.03 and 0.05:
 *       not told from none. The regressions learn twelve weights, for which ten events each is the
 *       usual least.
 *   <li><b>Events of the two.</b> A rate from n events is known to one part in the root of n: with
 *       10, a chance of 20 % might be 14 or 26 %, about the width of one of ICD-203's words.
 *   <li><b>Events for an actor's ranking.</b> Its chances are calibrated on every seventh question;
 *       500 events make some 130 of these, which tell a half to four points.
 * </ul>
 */
public final class Enough {
  /** Events between any two, to forecast for two. */
  static final int EVENTS = 200;

  /** Events of the two that are asked for, in either direction. */
  static final int OF_DYAD = 10;

  /** Events between any two, to rank with whom those of one actor are likely. */
  static final int TO_RANK = 500;

  /** Events of the one actor that is asked for. */
  static final int OF_ACTOR = 10;

  /** Days of steady reading to rank for one actor, and beside the horizon for two. */
  static final int DAYS = DyadForecaster.LEAST_DAYS;

  /** What would have been said so many days earlier is told too, for two. */
  static final int WEEK = 7;

  /** The rule as a person reads it. */
  public static final String WORDS =
      "For two it takes the days asked for and "
          + (DAYS + WEEK)
          + " more of steady reading (something of four days in five, of the last "
          + Coverage.LATELY
          + " too), "
          + EVENTS
          + " events in all and "
          + OF_DYAD
          + " of the two; for one, "
          + DAYS
          + " such days, "
          + TO_RANK
          + " events in all and "
          + OF_ACTOR
          + " of its own.";

  private Enough() {}

  /** What there is and what would do for two. */
  static Lack forTwo(Chronicle chronicle, int horizon, int own) {
    return lack(chronicle, DyadForecaster.daysNeeded(horizon) + WEEK, EVENTS, own, OF_DYAD);
  }

  /** What there is and what would do for one actor. */
  static Lack forOne(Chronicle chronicle, int own) {
    return lack(chronicle, DAYS, TO_RANK, own, OF_ACTOR);
  }

  private static Lack lack(Chronicle chronicle, int days, int events, int own, int ownNeeded) {
    return new Lack(
        chronicle.steadyDays(),
        days,
        chronicle.readLately(),
        Coverage.LEAST_LATELY,
        chronicle.counted(),
        events,
        own,
        ownNeeded);
  }
}
