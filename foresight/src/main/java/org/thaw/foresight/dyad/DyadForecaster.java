package org.thaw.foresight.dyad;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.thaw.statement.QuadClass;

/**
 * The probability that two actors have at least one event of a quad class within so many days.
 *
 * <p>Base rates that forget at several speeds and regressions on the recent record speak each day;
 * their log-odds are joined, each weighed by its past Brier scores. The plain base rate is one of
 * them, so that the whole cannot fall far behind it. It moves forward in time only.
 */
public final class DyadForecaster {
  /** Days of history, before the first window, below which nothing is forecast. */
  public static final int LEAST_DAYS = 60;

  private final Walk walk;

  DyadForecaster(Walk walk) {
    this.walk = walk;
  }

  /**
   * A part of a forecast.
   *
   * @param name what was looked at
   * @param weight what it adds to the log-odds
   * @param tried how many past windows, of all dyads, looked about the same in this
   * @param held in how many of them it came
   */
  public record Part(String name, double weight, long tried, long held) {}

  /** How many days of history a horizon needs. */
  public static int daysNeeded(int horizon) {
    return LEAST_DAYS + horizon;
  }

  /**
   * Learns from windows that ended before {@code day}, and stands at its morning.
   *
   * @return empty if there is too little history: less than {@link #daysNeeded}, or no dyad
   * @throws IllegalArgumentException if the horizon is less than one day
   */
  public static Optional<DyadForecaster> learn(
      List<DyadSeries> dyads, QuadClass quad, int horizon, int day) {
    return new DyadWalks().learn(dyads, quad, horizon, day);
  }

  /**
   * Goes on to the morning of a later day.
   *
   * @throws IllegalArgumentException if it is earlier
   */
  public void advance(int day) {
    if (day < walk.day()) {
      throw new IllegalArgumentException("day " + day + " is before " + walk.day());
    }
    walk.to(day);
  }

  /** The probability of at least one such event of a dyad from this day on, 0 to 1. */
  public double probability(int dyad) {
    return said(dyad).probability();
  }

  /** How often such a window of this dyad held such an event before, over all its history. */
  public double baseRate(int dyad) {
    return said(dyad).baseRate();
  }

  /** What made it: the log-odds are the sum of these, strongest first. */
  public List<Part> parts(int dyad) {
    return said(dyad).parts();
  }

  /** What is said of one of the dyads that it learns from. */
  public Said said(int dyad) {
    return new Said(walk.morning(), dyad);
  }

  /** What is said of a dyad that it does not learn from, by what the others taught. */
  public Said beside(DyadSeries other) {
    return new Said(walk.beside(other), 0);
  }

  /** What is said of a dyad this morning; to be asked before going on. */
  public final class Said {
    private final Walk.Morning morning;
    private final int dyad;

    private Said(Walk.Morning morning, int dyad) {
      this.morning = morning;
      this.dyad = dyad;
    }

    /** The probability of at least one such event from this day on, 0 to 1. */
    public double probability() {
      double[] weights = walk.weights();
      double z = 0;
      for (int way = 0; way < weights.length; way++) {
        z += weights[way] * morning.logOdds()[way][dyad];
      }
      return 1 / (1 + Math.exp(-z));
    }

    /** How often such a window held such an event before, over all the history. */
    public double baseRate() {
      return 1 / (1 + Math.exp(-morning.logOdds()[0][dyad]));
    }

    /** What made it: the log-odds are the sum of these, strongest first. */
    public List<Part> parts() {
      Map<String, Double> sums = new LinkedHashMap<>();
      double[] weights = walk.weights();
      for (int r = 0; r < DyadFeatures.RATES; r++) {
        sums.merge(DyadFeatures.rateName(r), weights[r] * morning.logOdds()[r][dyad], Double::sum);
      }
      float[] known = morning.known()[dyad];
      double[] joined = walk.joined();
      for (int f = 0; f < joined.length; f++) {
        sums.merge(DyadFeatures.NAMES.get(f), joined[f] * known[f], Double::sum);
      }
      Alike alike = new Alike(walk.past());
      List<Part> parts = new ArrayList<>();
      sums.forEach(
          (name, weight) -> {
            Alike.Count count = alike.count(name, known);
            parts.add(new Part(name, weight, count.tried(), count.held()));
          });
      parts.removeIf(part -> part.weight() == 0);
      parts.sort(Comparator.comparingDouble(p -> -Math.abs(p.weight())));
      return parts;
    }
  }
}
