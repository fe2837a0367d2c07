package org.thaw.foresight.record;

import java.time.LocalDate;
import org.thaw.statement.QuadClass;

/**
 * A forecast as it was made; never changed afterwards.
 *
 * @param id of its own
 * @param one actor of the dyad
 * @param other actor of the dyad
 * @param quad which kind of event
 * @param made the day on which it was made
 * @param from first day that it is about
 * @param to last day that it is about
 * @param probability of at least one such event, 0 to 1
 */
public record StoredForecast(
    String id,
    String one,
    String other,
    QuadClass quad,
    LocalDate made,
    LocalDate from,
    LocalDate to,
    double probability) {

  /** Refuses a forecast made after its period began, or one that is no probability. */
  public StoredForecast {
    if (to.isBefore(from) || made.isAfter(from)) {
      throw new IllegalArgumentException(
          "forecast %s of %s for %s to %s: made too late, or a period that ends before it begins"
              .formatted(id, made, from, to));
    }
    if (!(probability >= 0 && probability <= 1)) {
      throw new IllegalArgumentException("forecast " + id + ": no probability: " + probability);
    }
  }
}
