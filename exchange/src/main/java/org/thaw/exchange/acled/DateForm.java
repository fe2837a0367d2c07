package org.thaw.exchange.acled;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.thaw.exchange.BadRow;
import org.thaw.exchange.row.Cells;

/**
 * The forms of ACLED's dates over the years: 2020-05-09, 09-May-20, 18 December 2015, 31-12-19.
 * Whether a date of numbers has the day or the month first is told by the column, never by a row.
 */
final class DateForm {

  private static final Pattern ISO = Pattern.compile("\\d{4}-\\d{2}-\\d{2}.*");
  private static final Pattern NAMED =
      Pattern.compile("(\\d{1,2})[- /]([A-Za-z]{3,9})[- /,]+(\\d{2}|\\d{4})");
  private static final Pattern NUMBERS =
      Pattern.compile("(\\d{1,2})[-/.](\\d{1,2})[-/.](\\d{2}|\\d{4})");
  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

  /** What a column of numbers has first. */
  enum First {
    OPEN,
    DAY,
    MONTH
  }

  private First first = First.OPEN;

  /** Whether the date can be read yet; one that tells the order of its column settles it. */
  boolean settled(String cell) {
    Matcher numbers = NUMBERS.matcher(cell.strip());
    if (first != First.OPEN || !numbers.matches()) {
      return true;
    }
    if (Integer.parseInt(numbers.group(1)) > 12) {
      first = First.DAY;
    } else if (Integer.parseInt(numbers.group(2)) > 12) {
      first = First.MONTH;
    }
    return first != First.OPEN;
  }

  /** Nothing told: ACLED itself writes the day first. */
  void settle() {
    first = first == First.OPEN ? First.DAY : first;
  }

  /**
   * The day.
   *
   * @param year the row's own column {@code year}, which the date must agree with; blank: none
   */
  LocalDate day(String cell, String year) throws BadRow {
    LocalDate day = day(cell.strip());
    if (Cells.whole(year).orElse(day.getYear()) != day.getYear()) {
      throw new BadRow(
          "event_date: "
              + cell.strip()
              + " is not in the year "
              + year.strip()
              + "; are the columns shifted?");
    }
    return day;
  }

  private LocalDate day(String cell) throws BadRow {
    if (ISO.matcher(cell).matches()) {
      return Cells.isoDay(cell, "event_date");
    }
    Matcher named = NAMED.matcher(cell);
    if (named.matches()) {
      int month = MONTHS.indexOf(named.group(2).substring(0, 3).toLowerCase(Locale.ROOT)) + 1;
      return Cells.day(
          cell, "event_date", year(named.group(3)), month, Integer.parseInt(named.group(1)));
    }
    Matcher numbers = NUMBERS.matcher(cell);
    if (!numbers.matches()) {
      throw Cells.noDay(cell, "event_date", "2020-05-09, 09-May-20, 18 December 2015 or 31-12-19");
    }
    int one = Integer.parseInt(numbers.group(1));
    int other = Integer.parseInt(numbers.group(2));
    boolean monthFirst = first == First.MONTH;
    return Cells.day(
        cell,
        "event_date",
        year(numbers.group(3)),
        monthFirst ? one : other,
        monthFirst ? other : one);
  }

  /** Two digits: ACLED begins in 1997. */
  private static int year(String digits) {
    int year = Integer.parseInt(digits);
    return digits.length() == 4 ? year : year < 70 ? 2000 + year : 1900 + year;
  }
}
