package org.thaw.statement;

import java.time.LocalDate;
import java.util.Optional;

/**
 * When something holds. For an event the narrowest window sure to hold it; for a status the day it
 * began (empty: not said) and the day it ended (empty: not said to have ended). Days are those of
 * the place that the document speaks of; both ends are included.
 *
 * @param from first day
 * @param to last day
 * @param precision how exactly the period is known
 */
public record Period(Optional<LocalDate> from, Optional<LocalDate> to, Precision precision) {

  /** Nothing is known of the time. */
  public static final Period UNKNOWN =
      new Period(Optional.empty(), Optional.empty(), Precision.UNKNOWN);

  /** Refuses a period that ends before it begins. */
  public Period {
    if (from.isPresent() && to.isPresent() && to.get().isBefore(from.get())) {
      throw new IllegalArgumentException("a period from " + from.get() + " to " + to.get());
    }
  }

  /** One day. */
  public static Period day(LocalDate day) {
    return new Period(Optional.of(day), Optional.of(day), Precision.DAY);
  }

  /** From one day to another, both included. */
  public static Period between(LocalDate from, LocalDate to, Precision precision) {
    return new Period(Optional.of(from), Optional.of(to), precision);
  }

  /** From a day on. */
  public static Period since(LocalDate from, Precision precision) {
    return new Period(Optional.of(from), Optional.empty(), precision);
  }

  /** At some time up to a day. */
  public static Period until(LocalDate to) {
    return new Period(Optional.empty(), Optional.of(to), Precision.UNKNOWN);
  }

  /** Whether the day is not outside the bounds that are known. */
  public boolean admits(LocalDate day) {
    return from.map(first -> !day.isBefore(first)).orElse(true)
        && to.map(last -> !day.isAfter(last)).orElse(true);
  }
}
