package org.thaw.picture.tension;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/** How long a row of the table is. */
public enum Grain {
  DAY,
  /** From Monday to Sunday. */
  WEEK,
  MONTH;

  /** First day of the row that holds the day. */
  public LocalDate first(LocalDate day) {
    return switch (this) {
      case DAY -> day;
      case WEEK -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
      case MONTH -> day.withDayOfMonth(1);
    };
  }

  /** First day of the next row. */
  public LocalDate next(LocalDate first) {
    return switch (this) {
      case DAY -> first.plusDays(1);
      case WEEK -> first.plusWeeks(1);
      case MONTH -> first.plusMonths(1);
    };
  }

  /** Whether an event whose day is known that closely may stand in such a row. */
  boolean holds(Breadth breadth) {
    return switch (this) {
      case DAY -> breadth == Breadth.DAY;
      case WEEK -> breadth == Breadth.DAY || breadth == Breadth.WEEK;
      case MONTH -> breadth != Breadth.WIDER;
    };
  }
}
