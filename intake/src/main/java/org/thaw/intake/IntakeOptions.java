package org.thaw.intake;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Options for one run of intake.
 *
 * @param date the day of publication of documents that do not state one themselves; it counts as
 *     known and goes before a date guessed from a file
 * @param clock tells when a document is taken in and which dates lie in the future
 * @param limits what to put up with
 */
public record IntakeOptions(Optional<LocalDate> date, Clock clock, Limits limits) {

  /** No date, the standard limits. */
  public static IntakeOptions of(Clock clock) {
    return new IntakeOptions(Optional.empty(), clock, Limits.standard());
  }

  /** The same with a date for undated documents. */
  public IntakeOptions withDate(LocalDate day) {
    return new IntakeOptions(Optional.of(day), clock, limits);
  }

  /** The same with other limits. */
  public IntakeOptions withLimits(Limits other) {
    return new IntakeOptions(date, clock, other);
  }
}
