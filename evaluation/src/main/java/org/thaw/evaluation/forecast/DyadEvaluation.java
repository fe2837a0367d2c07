package org.thaw.evaluation.forecast;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.thaw.foresight.dyad.BaseRates;
import org.thaw.foresight.dyad.BlockBootstrap;
import org.thaw.foresight.dyad.DyadForecaster;
import org.thaw.foresight.dyad.DyadSeries;
import org.thaw.statement.QuadClass;

/**
 * Brier skill of the chance of at least one event of a quad class against climatology and
 * persistence, walked forward day by day, each forecast from what was over by then.
 */
public final class DyadEvaluation {
  private static final int DRAWS = 2000;
  private final List<DyadSeries> dyads;
  private final int from;

  /**
   * An evaluation.
   *
   * @param dyads their series, all of the same days
   * @param from the first day on which forecasts are made
   */
  public DyadEvaluation(List<DyadSeries> dyads, int from) {
    this.dyads = List.copyOf(dyads);
    this.from = from;
  }

  /**
   * What came of one class and horizon.
   *
   * @param brier the forecaster's mean Brier score
   * @param climatology skill against climatology
   * @param persistence skill against persistence
   */
  public record Result(
      QuadClass quad,
      int horizon,
      double brier,
      BlockBootstrap.Skill climatology,
      BlockBootstrap.Skill persistence) {

    @Override
    public String toString() {
      return String.format(
          Locale.ROOT,
          "%-20s %2d days  Brier %.4f  skill against climatology %s, persistence %s",
          quad,
          horizon,
          brier,
          show(climatology),
          show(persistence));
    }

    private static String show(BlockBootstrap.Skill s) {
      return String.format(Locale.ROOT, "%.3f [%.3f, %.3f]", s.value(), s.low(), s.high());
    }
  }

  /** Walks forward; empty if no window fits. */
  public Optional<Result> run(QuadClass quad, int horizon) {
    int last = dyads.isEmpty() ? 0 : dyads.get(0).days() - horizon;
    int days = last - from + 1;
    if (days < 1) {
      return Optional.empty();
    }
    double[] model = new double[days];
    double[] climate = new double[days];
    double[] persist = new double[days];
    Optional<DyadForecaster> forecaster = Optional.empty();
    for (int d = 0; d < days; d++) {
      int day = from + d;
      if (forecaster.isPresent()) {
        forecaster.get().advance(day);
      } else {
        forecaster = DyadForecaster.learn(dyads, quad, horizon, day);
      }
      for (int k = 0; k < dyads.size(); k++) {
        DyadSeries dyad = dyads.get(k);
        double came = dyad.occurs(quad, day, horizon) ? 1 : 0;
        double base = BaseRates.climatology(dyad, quad, day, horizon);
        double p = forecaster.isPresent() ? forecaster.get().probability(k) : base;
        model[d] += (p - came) * (p - came);
        climate[d] += (base - came) * (base - came);
        double before = BaseRates.persistence(dyad, quad, day, horizon);
        persist[d] += (before - came) * (before - came);
      }
    }
    return Optional.of(result(quad, horizon, model, climate, persist));
  }

  private Result result(
      QuadClass quad, int horizon, double[] model, double[] climate, double[] persist) {
    double sum = 0;
    for (double loss : model) {
      sum += loss;
    }
    return new Result(
        quad,
        horizon,
        sum / (model.length * (double) dyads.size()),
        BlockBootstrap.skill(model, climate, horizon, DRAWS, 1),
        BlockBootstrap.skill(model, persist, horizon, DRAWS, 1));
  }

  /** All classes in the next 7 and 30 days. */
  public List<Result> runAll() {
    List<Result> results = new ArrayList<>();
    for (int horizon : new int[] {7, 30}) {
      for (QuadClass quad : QuadClass.values()) {
        run(quad, horizon).ifPresent(results::add);
      }
    }
    return results;
  }
}
