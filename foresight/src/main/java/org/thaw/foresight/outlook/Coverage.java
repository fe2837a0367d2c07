package org.thaw.foresight.outlook;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * Which days were read of: those on which something came out that was read, and those between an
 * event and a report of it within the week, so that a weekly digest covers its week.
 *
 * <p>Reading is steady from the earliest day on from which four days in five were read, taken
 * together, in the first thirty and in the last. An archive of analyses is never steady; one that a
 * daily stream follows is so from where the stream begins.
 */
final class Coverage {
  /** Reading is looked at over so many days at both ends. */
  static final int LATELY = 30;

  /** So many of those are enough. */
  static final int LEAST_LATELY = 24;

  private static final int WEEK = 7;

  private final LocalDate first;
  private final LocalDate before;
  private final boolean[] read;

  /** Nothing read of the days from {@code first} up to, not including, {@code before}. */
  Coverage(LocalDate first, LocalDate before) {
    this.first = first;
    this.before = before;
    this.read = new boolean[Math.max(0, (int) ChronoUnit.DAYS.between(first, before))];
  }

  /** Something was read that came out on a day. */
  void cameOut(LocalDate day) {
    if (!day.isBefore(first) && day.isBefore(before)) {
      read[index(day)] = true;
    }
  }

  /** An event of a day was told of on another. */
  void told(LocalDate day, LocalDate published) {
    cameOut(published);
    if (ChronoUnit.DAYS.between(day, published) < WEEK) {
      for (LocalDate d = day; d.isBefore(published); d = d.plusDays(1)) {
        cameOut(d);
      }
    }
  }

  /** How many days up to the end are of steady reading; 0 if the last are not. */
  int steadyDays() {
    return steadyDays(read.length);
  }

  /** Whether reading was steady in the thirty days up to the newest that was read. */
  boolean wasSteady() {
    return newest().map(day -> steadyDays(1 + index(day)) >= LATELY).orElse(false);
  }

  private int index(LocalDate day) {
    return (int) ChronoUnit.DAYS.between(first, day);
  }

  private int steadyDays(int end) {
    int[] until = new int[read.length + 1];
    for (int d = 0; d < read.length; d++) {
      until[d + 1] = until[d] + (read[d] ? 1 : 0);
    }
    for (int from = 0; from < end; from++) {
      if (read[from]
          && enough(until, from, end)
          && enough(until, from, Math.min(end, from + LATELY))
          && enough(until, Math.max(from, end - LATELY), end)) {
        return end - from;
      }
    }
    return 0;
  }

  private static boolean enough(int[] until, int from, int to) {
    return (until[to] - until[from]) * LATELY >= (to - from) * LEAST_LATELY;
  }

  /** How many of the last thirty days were read. */
  int readLately() {
    int days = 0;
    for (int d = Math.max(0, read.length - LATELY); d < read.length; d++) {
      days += read[d] ? 1 : 0;
    }
    return days;
  }

  /** The newest day that was read; empty if none was. */
  Optional<LocalDate> newest() {
    for (int d = read.length - 1; d >= 0; d--) {
      if (read[d]) {
        return Optional.of(first.plusDays(d));
      }
    }
    return Optional.empty();
  }
}
