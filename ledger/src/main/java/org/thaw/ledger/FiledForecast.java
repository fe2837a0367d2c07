package org.thaw.ledger;

import java.time.LocalDate;
import java.util.Optional;
import org.thaw.statement.QuadClass;

/**
 * A forecast as it was made: at least one event of a quad class between two actors, in either
 * direction, within a period.
 *
 * @param id of its own
 * @param one actor of the dyad
 * @param other actor of the dyad
 * @param quad which kind of event
 * @param made the day on which it was made
 * @param from first day that it is about
 * @param to last day that it is about
 * @param probability 0 to 1
 * @param baseRate how often it had been so before, 0 to 1
 * @param resolution what became of it; empty while that is open
 */
public record FiledForecast(
    String id,
    String one,
    String other,
    QuadClass quad,
    LocalDate made,
    LocalDate from,
    LocalDate to,
    double probability,
    double baseRate,
    Optional<Resolution> resolution) {

  /** What can become of a forecast. */
  public enum Outcome {
    /** Such an event came. */
    TRUE,
    /** None came. */
    FALSE,
    /** It cannot be told. */
    VOID
  }

  /**
   * What became of a forecast.
   *
   * @param forecast its id
   * @param why the statement that shows it, or why it cannot be told; may be blank
   * @param on the day on which this was found
   */
  public record Resolution(String forecast, Outcome outcome, String why, LocalDate on) {}

  /** Refuses a period that ends before it begins or began before the forecast, and no-chances. */
  public FiledForecast {
    if (to.isBefore(from) || made.isAfter(from)) {
      throw new IllegalArgumentException(
          "forecast %s of %s for %s to %s: made too late, or a period that ends before it begins"
              .formatted(id, made, from, to));
    }
    if (!(probability >= 0 && probability <= 1 && baseRate >= 0 && baseRate <= 1)) {
      throw new IllegalArgumentException(
          "forecast %s: no probability: %s, base rate %s".formatted(id, probability, baseRate));
    }
  }
}
