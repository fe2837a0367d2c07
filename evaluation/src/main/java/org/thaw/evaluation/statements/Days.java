package org.thaw.evaluation.statements;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Days of a gold statement: {@code 2022}, {@code 2022-09} and {@code 2022-09-01}. */
final class Days {

  private static final Pattern DAY =
      Pattern.compile("(\\d{4})(?:-(\\d\\d))?(?:-(\\d\\d))?.*", Pattern.DOTALL);

  private Days() {}

  /** The first day that the text can mean. */
  static Optional<LocalDate> first(String text) {
    return day(text, false);
  }

  /** The last day that the text can mean. */
  static Optional<LocalDate> last(String text) {
    return day(text, true);
  }

  private static Optional<LocalDate> day(String text, boolean last) {
    Matcher match = DAY.matcher(text);
    if (!match.matches()) {
      return Optional.empty();
    }
    try {
      int year = Integer.parseInt(match.group(1));
      if (match.group(2) == null) {
        return Optional.of(
            last ? Year.of(year).atMonth(12).atEndOfMonth() : LocalDate.of(year, 1, 1));
      }
      YearMonth month = YearMonth.of(year, Integer.parseInt(match.group(2)));
      if (match.group(3) != null) {
        return Optional.of(month.atDay(Integer.parseInt(match.group(3))));
      }
      return Optional.of(last ? month.atEndOfMonth() : month.atDay(1));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
