package org.thaw.foresight.dyad;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.thaw.statement.QuadClass;

/**
 * The probability that two actors have at least one event of a quad class within so many days: a
 * logistic regression on the dyad's own base rate and recent record, learned over many dyads. With
 * few windows apart in time to learn from, the base rate stands.
 */
public final class DyadForecaster {
  /** Days of history below which nothing is forecast: one window of the longest look back. */
  public static final int LEAST_DAYS = 60;

  /** Up to so many windows apart in time, the base rate alone is given. */
  private static final double FEW = 5;

  /** Windows apart in time added to those that are there, in doubt of them. */
  private static final double DOUBT = 10;

  private final QuadClass quad;
  private final int horizon;
  private final Logistic model;

  private DyadForecaster(QuadClass quad, int horizon, Logistic model) {
    this.quad = quad;
    this.horizon = horizon;
    this.model = model;
  }

  /**
   * A part of a forecast.
   *
   * @param name what was looked at
   * @param weight what it adds to the log-odds
   */
  public record Part(String name, double weight) {}

  /**
   * Learns from windows that ended before {@code day}.
   *
   * @return empty if there is too little history: at least {@link #LEAST_DAYS} days and a window
   * @throws IllegalArgumentException if the horizon is less than one day
   */
  public static Optional<DyadForecaster> learn(
      List<DyadSeries> dyads, QuadClass quad, int horizon, int day) {
    if (horizon < 1) {
      throw new IllegalArgumentException("a horizon of " + horizon + " days");
    }
    Windows all = Windows.of(dyads, quad, horizon, LEAST_DAYS, day);
    if (all.size() == 0) {
      return Optional.empty();
    }
    int cut = day - horizon - (day - horizon - LEAST_DAYS) / 3;
    Windows early = Windows.of(dyads, quad, horizon, LEAST_DAYS, cut);
    Windows late = Windows.of(dyads, quad, horizon, cut, day);
    // dyads share their times: only windows that do not overlap are evidence of their own
    double apart = (day - LEAST_DAYS) / (double) horizon;
    Logistic model =
        all.fit(early.bestRidge(late))
            .towards(Windows.prior(), Math.max(0, apart - FEW) / (apart + DOUBT));
    return Optional.of(new DyadForecaster(quad, horizon, model));
  }

  /** The probability of at least one such event from {@code day} on, 0 to 1. */
  public double probability(DyadSeries dyad, int day) {
    return model.probability(DyadFeatures.at(dyad, quad, day, horizon));
  }

  /** What made it: the log-odds are the sum of these, strongest first. */
  public List<Part> parts(DyadSeries dyad, int day) {
    double[] x = DyadFeatures.at(dyad, quad, day, horizon);
    List<Part> parts = new ArrayList<>();
    for (int i = 0; i < x.length; i++) {
      if (x[i] != 0) {
        parts.add(new Part(DyadFeatures.name(i), model.weight(i) * x[i]));
      }
    }
    parts.sort(Comparator.comparingDouble(p -> -Math.abs(p.weight())));
    return parts;
  }
}
