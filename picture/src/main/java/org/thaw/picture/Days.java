package org.thaw.picture;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.thaw.statement.DateOrigin;
import org.thaw.statement.Source;
import org.thaw.statement.Statement;

/** On which day a statement was said, and since which day it can have been known. */
public final class Days {

  private Days() {}

  /** The day of the report: its publication, as stated or guessed, else the day it was read. */
  public static LocalDate said(Statement statement) {
    return statement.source().published().orElseGet(() -> read(statement.source()));
  }

  /**
   * The day since which the report counts as known: its publication; for a guessed date the day it
   * was read, so that a wrong guess never lets a view of the past see the future.
   */
  public static LocalDate known(Statement statement) {
    Source source = statement.source();
    boolean stated = source.publishedIs().equals(Optional.of(DateOrigin.KNOWN));
    return stated ? source.published().orElseGet(() -> read(source)) : read(source);
  }

  /**
   * The last day that the statement tells of, else the stated day of its report; none: a guess
   * would be no better than any other.
   */
  public static Optional<LocalDate> toldOf(Statement statement) {
    Source source = statement.source();
    boolean stated = source.publishedIs().equals(Optional.of(DateOrigin.KNOWN));
    return statement.said().period().to().or(() -> stated ? source.published() : Optional.empty());
  }

  /** Whether the report was known on a day; no day: now, when all are. */
  public static boolean knownOn(Statement statement, Optional<LocalDate> day) {
    return day.map(limit -> !known(statement).isAfter(limit)).orElse(true);
  }

  private static LocalDate read(Source source) {
    return LocalDate.ofInstant(source.recorded(), ZoneOffset.UTC);
  }
}
