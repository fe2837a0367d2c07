package org.thaw.foresight.dyad;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.thaw.statement.QuadClass;

/**
 * The probability that two actors have at least one event of a quad class within so many days: a
 * logistic regression on the dyad's own recent record, learned over many dyads.
 */
public final class DyadForecaster {
  /** Days of history below which nothing is forecast: one window of the longest look back. */
  public static final int LEAST_DAYS = 90;

  private static final double RIDGE = 20;
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
    List<double[]> x = new ArrayList<>();
    List<Boolean> y = new ArrayList<>();
    int stride = Math.max(1, horizon / 3);
    for (DyadSeries dyad : dyads) {
      for (int start = day - horizon; start >= LEAST_DAYS; start -= stride) {
        x.add(DyadFeatures.at(dyad, quad, start, horizon));
        y.add(dyad.occurs(quad, start, horizon));
      }
    }
    if (x.isEmpty()) {
      return Optional.empty();
    }
    boolean[] came = new boolean[y.size()];
    for (int i = 0; i < came.length; i++) {
      came[i] = y.get(i);
    }
    // the ridge draws towards the dyad's own base rate, not towards nothing
    double[] prior = new double[DyadFeatures.size()];
    prior[1] = 1;
    Logistic model = Logistic.fit(x.toArray(new double[0][]), came, RIDGE, prior);
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
