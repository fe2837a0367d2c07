package org.thaw.foresight.record;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.thaw.foresight.calibration.CalibrationError;

/**
 * How far the forecasts have been right.
 *
 * @param resolved forecasts that came or did not, worst miss first
 * @param open how many are still running
 * @param voids those that cannot be told, with the reason
 */
public record TrackRecord(List<Resolved> resolved, int open, List<NotTold> voids) {

  /** A forecast whose outcome is known. */
  public record Resolved(StoredForecast forecast, boolean came) {
    /** How far it was off, 0 to 1. */
    public double miss() {
      return Math.abs(forecast.probability() - (came ? 1 : 0));
    }
  }

  /** A forecast that cannot be told. */
  public record NotTold(StoredForecast forecast, String reason) {}

  /** Copies the lists. */
  public TrackRecord {
    resolved = List.copyOf(resolved);
    voids = List.copyOf(voids);
  }

  /** The record of forecasts with what became of each, in the same order. */
  public static TrackRecord of(List<StoredForecast> forecasts, List<Outcome> outcomes) {
    if (forecasts.size() != outcomes.size()) {
      throw new IllegalArgumentException(
          forecasts.size() + " forecasts, but " + outcomes.size() + " outcomes");
    }
    List<Resolved> resolved = new ArrayList<>();
    List<NotTold> voids = new ArrayList<>();
    int open = 0;
    for (int i = 0; i < forecasts.size(); i++) {
      Outcome outcome = outcomes.get(i);
      if (outcome instanceof Outcome.Voided reason) {
        voids.add(new NotTold(forecasts.get(i), reason.reason()));
      } else if (outcome instanceof Outcome.Open) {
        open++;
      } else {
        resolved.add(new Resolved(forecasts.get(i), outcome instanceof Outcome.Came));
      }
    }
    resolved.sort(Comparator.comparingDouble(r -> -r.miss()));
    return new TrackRecord(resolved, open, voids);
  }

  /** Brier score of what is resolved; NaN if nothing is. */
  public double brier() {
    return CalibrationError.brier(probabilities(), came());
  }

  /** Expected calibration error of what is resolved; NaN if nothing is. */
  public double calibrationError(int bins) {
    return CalibrationError.ofEqualMass(probabilities(), came(), bins);
  }

  private double[] probabilities() {
    return resolved.stream().mapToDouble(r -> r.forecast().probability()).toArray();
  }

  private boolean[] came() {
    boolean[] came = new boolean[resolved.size()];
    for (int i = 0; i < came.length; i++) {
      came[i] = resolved.get(i).came();
    }
    return came;
  }
}
