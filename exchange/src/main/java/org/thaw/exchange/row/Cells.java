package org.thaw.exchange.row;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.thaw.exchange.BadRow;

/** Reads the cells that most formats have: days, whole numbers, degrees. */
public final class Cells {

  private static final int LONGEST_NUMBER = 9;

  private Cells() {}

  /** A cell that may be blank. */
  public static Optional<String> text(String cell) {
    String stripped = cell.strip();
    return stripped.isEmpty() ? Optional.empty() : Optional.of(stripped);
  }

  /** A day as YYYYMMDD; what follows is a time. */
  public static LocalDate compactDay(String cell, String column) throws BadRow {
    if (cell.length() < 8 || !digits(cell, 0, 8)) {
      throw noDay(cell, column, "YYYYMMDD");
    }
    return day(cell, column, number(cell, 0, 4), number(cell, 4, 6), number(cell, 6, 8));
  }

  /** A day as YYYY-MM-DD; what follows is a time. */
  public static LocalDate isoDay(String cell, String column) throws BadRow {
    boolean form =
        cell.length() >= 10
            && digits(cell, 0, 4)
            && cell.charAt(4) == '-'
            && digits(cell, 5, 7)
            && cell.charAt(7) == '-'
            && digits(cell, 8, 10);
    if (!form) {
      throw noDay(cell, column, "YYYY-MM-DD");
    }
    return day(cell, column, number(cell, 0, 4), number(cell, 5, 7), number(cell, 8, 10));
  }

  /** A day of its parts. */
  public static LocalDate day(String cell, String column, int year, int month, int day)
      throws BadRow {
    try {
      if (year < 1) {
        throw new BadRow(column + ": " + cell + " is no day of the calendar");
      }
      return LocalDate.of(year, month, day);
    } catch (DateTimeException e) {
      throw new BadRow(column + ": " + cell + " is no day of the calendar");
    }
  }

  /** What to say of a cell that is no day. */
  public static BadRow noDay(String cell, String column, String form) {
    return new BadRow(column + ": '" + shortened(cell) + "' is no day (" + form + ")");
  }

  /** A whole number; a decimal part of zeros is passed over. */
  public static OptionalInt whole(String cell) {
    String stripped = cell.strip();
    int end = stripped.indexOf('.');
    if (end > 0 && stripped.substring(end + 1).chars().allMatch(c -> c == '0')) {
      stripped = stripped.substring(0, end);
    }
    int sign = stripped.startsWith("-") ? 1 : 0;
    int length = stripped.length() - sign;
    if (length < 1 || length > LONGEST_NUMBER || !digits(stripped, sign, stripped.length())) {
      return OptionalInt.empty();
    }
    return OptionalInt.of(Integer.parseInt(stripped));
  }

  /** A number with or without decimals. */
  public static OptionalDouble decimal(String cell) {
    String stripped = cell.strip();
    if (stripped.isEmpty()) {
      return OptionalDouble.empty();
    }
    try {
      double value = Double.parseDouble(stripped);
      return Double.isFinite(value) ? OptionalDouble.of(value) : OptionalDouble.empty();
    } catch (NumberFormatException e) {
      return OptionalDouble.empty();
    }
  }

  /** A cell cut to what fits into a message. */
  public static String shortened(String cell) {
    return cell.length() <= 40 ? cell : cell.substring(0, 39) + "…";
  }

  /** Whether a stretch is made of digits alone. */
  public static boolean digits(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (text.charAt(i) < '0' || text.charAt(i) > '9') {
        return false;
      }
    }
    return to > from;
  }

  private static int number(String text, int from, int to) {
    int number = 0;
    for (int i = from; i < to; i++) {
      number = number * 10 + text.charAt(i) - '0';
    }
    return number;
  }
}
