package org.thaw.foresight.dyad;

import it.unimi.dsi.fastutil.ints.Int2ObjectOpenHashMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.thaw.statement.QuadClass;

/**
 * Walks many dyads through their days. Each morning several ways of forecasting (rates that forget
 * at several speeds, regressions that trust the record more or less) say their log-odds; when a
 * window is over, each is weighed by how it did. Nothing of the day or later is looked at.
 */
final class Walk {
  private static final double[] RIDGES = {3, 30, 100, 1000};
  private static final int RELEARN = 30;
  private static final double GROWN = 1.1;
  private static final int NEWEST = 600;

  /** Log-odds of each way for each dyad, and what the regressions looked at. */
  @SuppressWarnings("ArrayRecordComponent") // columns: never written to, never compared
  record Morning(double[][] logOdds, float[][] known) {}

  private final List<DyadSeries> dyads;
  private final QuadClass quad;
  private final int horizon;
  private final int stride;
  private final List<FadedRate> rates;
  private final Weighing weighing;
  private final Int2ObjectOpenHashMap<Morning> open;

  /** Rows to learn from, those of a day together. */
  private final List<List<Logistic.Row>> rows;

  private final double[][] regressions;
  private int day;
  private double learned;

  Walk(List<DyadSeries> dyads, QuadClass quad, int horizon) {
    this.dyads = List.copyOf(dyads);
    this.quad = quad;
    this.horizon = horizon;
    this.stride = Math.max(2, horizon / 6);
    this.rates = DyadFeatures.rates(dyads.size(), horizon);
    this.weighing = new Weighing(DyadFeatures.RATES + RIDGES.length, dyads.size(), horizon);
    this.open = new Int2ObjectOpenHashMap<>();
    this.rows = new ArrayList<>();
    this.regressions = new double[RIDGES.length][];
    for (int k = 0; k < RIDGES.length; k++) {
      regressions[k] = baseRateAlone();
    }
    this.day = -1;
  }

  private Walk(Walk other, List<DyadSeries> dyads) {
    this.dyads = List.copyOf(dyads);
    this.quad = other.quad;
    this.horizon = other.horizon;
    this.stride = other.stride;
    this.rates = other.rates.stream().map(FadedRate::copy).toList();
    this.weighing = other.weighing.copy();
    this.open = new Int2ObjectOpenHashMap<>(other.open);
    this.rows = new ArrayList<>(other.rows);
    this.regressions = other.regressions.clone(); // each is replaced, never written to
    this.day = other.day;
    this.learned = other.learned;
  }

  /** The same, which goes its own way from here, among dyads that were no different so far. */
  Walk copy(List<DyadSeries> alike) {
    return new Walk(this, alike);
  }

  private static double[] baseRateAlone() {
    double[] prior = new double[DyadFeatures.NAMES.size()];
    prior[0] = 1;
    return prior;
  }

  /** Goes on to the morning of a day. */
  void to(int morning) {
    while (day < morning) {
      day++;
      if (day >= horizon) {
        close(day - horizon);
      }
      open.put(day, say());
    }
  }

  /** A window that began on that day is over. */
  private void close(int began) {
    boolean[] came = new boolean[dyads.size()];
    for (int k = 0; k < came.length; k++) {
      came[k] = dyads.get(k).occurs(quad, began, horizon);
    }
    rates.forEach(rate -> rate.see(came));
    Morning then = Objects.requireNonNull(open.remove(began));
    if (began < DyadForecaster.LEAST_DAYS) {
      return;
    }
    weighing.see(then.logOdds, came);
    if ((began - DyadForecaster.LEAST_DAYS) % stride == 0) {
      List<Logistic.Row> ofDay = new ArrayList<>(came.length);
      for (int k = 0; k < came.length; k++) {
        ofDay.add(new Logistic.Row(then.known[k], came[k]));
      }
      rows.add(ofDay);
    }
    if (day >= Math.max(learned + RELEARN, learned * GROWN)) {
      learn();
    }
  }

  private void learn() {
    learned = day;
    int from = Math.max(0, rows.size() - NEWEST / stride);
    List<Logistic.Row> newest = flat(rows.subList(from, rows.size()));
    for (int k = 0; k < RIDGES.length; k++) {
      regressions[k] = Logistic.fit(newest, RIDGES[k], baseRateAlone());
    }
  }

  private static List<Logistic.Row> flat(List<List<Logistic.Row>> days) {
    return days.stream().flatMap(List::stream).toList();
  }

  private Morning say() {
    double[][] each = rates.stream().map(FadedRate::rates).toArray(double[][]::new);
    double[][] logOdds = new double[DyadFeatures.RATES + RIDGES.length][dyads.size()];
    float[][] known = new float[dyads.size()][];
    for (int k = 0; k < known.length; k++) {
      double[] own = new double[each.length];
      for (int r = 0; r < own.length; r++) {
        own[r] = each[r][k];
      }
      known[k] = DyadFeatures.at(dyads.get(k), quad, day, own);
      says(own, known[k], logOdds, k);
    }
    return new Morning(logOdds, known);
  }

  private void says(double[] own, float[] known, double[][] logOdds, int k) {
    for (int r = 0; r < DyadFeatures.RATES; r++) {
      logOdds[r][k] = DyadFeatures.logit(own[r]);
    }
    for (int r = 0; r < RIDGES.length; r++) {
      logOdds[DyadFeatures.RATES + r][k] = Logistic.logOdds(regressions[r], known);
    }
  }

  /** What the ways say this morning of a dyad that is none of these. */
  Morning beside(DyadSeries other) {
    boolean[] came = new boolean[Math.max(0, day - horizon + 1)];
    for (int began = 0; began < came.length; began++) {
      came[began] = other.occurs(quad, began, horizon);
    }
    double[] own = rates.stream().mapToDouble(rate -> rate.beside(came)).toArray();
    float[][] known = {DyadFeatures.at(other, quad, day, own)};
    double[][] logOdds = new double[DyadFeatures.RATES + RIDGES.length][1];
    says(own, known[0], logOdds, 0);
    return new Morning(logOdds, known);
  }

  int day() {
    return day;
  }

  /** How many windows there were to learn from. */
  int windows() {
    return rows.size() * dyads.size();
  }

  Morning morning() {
    return Objects.requireNonNull(open.get(day));
  }

  double[] weights() {
    return weighing.weights();
  }

  /** The weights of the regressions' features, joined by how much each regression is trusted. */
  double[] joined() {
    double[] trusted = weighing.weights();
    double[] joined = new double[DyadFeatures.NAMES.size()];
    for (int k = 0; k < RIDGES.length; k++) {
      for (int f = 0; f < joined.length; f++) {
        joined[f] += trusted[DyadFeatures.RATES + k] * regressions[k][f];
      }
    }
    return joined;
  }

  List<Logistic.Row> past() {
    return flat(rows);
  }
}
