package org.thaw.picture.tension;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.thaw.statement.Period;

/** How closely the time of an event is known: its window is no wider than this. */
public enum Breadth {
  DAY(1),
  WEEK(7),
  MONTH(31),
  WIDER(Integer.MAX_VALUE);

  private static final Breadth[] ALL = values();

  private final int days;

  Breadth(int days) {
    this.days = days;
  }

  /** Of a period that has an end. */
  public static Breadth of(Period period, LocalDate to) {
    long days = period.from().map(from -> ChronoUnit.DAYS.between(from, to) + 1).orElse(99_999L);
    for (Breadth breadth : ALL) {
      if (days <= breadth.days) {
        return breadth;
      }
    }
    return WIDER;
  }

  /** Its number in a packed report, 0 to 3. */
  int number() {
    return switch (this) {
      case DAY -> 0;
      case WEEK -> 1;
      case MONTH -> 2;
      case WIDER -> 3;
    };
  }

  static Breadth numbered(int number) {
    return ALL[number];
  }
}
