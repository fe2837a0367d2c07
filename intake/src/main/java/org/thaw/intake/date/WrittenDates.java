package org.thaw.intake.date;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Understands days as people and machines write them. */
public final class WrittenDates {

  private static final Map<String, Integer> MONTHS = months();
  private static final String MONTH =
      "(?:"
          + MONTHS.keySet().stream()
              .sorted((a, b) -> b.length() - a.length())
              .collect(Collectors.joining("|"))
          + ")";

  /** A day in words or numbers, as a piece of a larger pattern; it has no named groups. */
  static final String DAY =
      "(?:\\d{4}-\\d{2}-\\d{2}|\\d{1,2}(?:st|nd|rd|th)? (?:of )?"
          + MONTH
          + "\\.?,? \\d{4}|"
          + MONTH
          + "\\.? \\d{1,2}(?:st|nd|rd|th)?,? \\d{4})";

  private static final Pattern ISO = Pattern.compile("\\b(\\d{4})-(\\d{2})-(\\d{2})");
  private static final Pattern DAY_FIRST =
      Pattern.compile(
          "\\b(\\d{1,2})(?:st|nd|rd|th)? (?:of )?(" + MONTH + ")\\.?,? (\\d{4})\\b",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern MONTH_FIRST =
      Pattern.compile(
          "\\b(" + MONTH + ")\\.? (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})\\b",
          Pattern.CASE_INSENSITIVE);

  private WrittenDates() {}

  /** The first day written in the text: "2020-11-10T…", "10 November 2020", "Nov. 10, 2020". */
  public static Optional<LocalDate> first(String text) {
    Matcher iso = ISO.matcher(text);
    if (iso.find()) {
      return day(number(iso.group(1)), number(iso.group(2)), number(iso.group(3)));
    }
    Matcher dayFirst = DAY_FIRST.matcher(text);
    if (dayFirst.find()) {
      return day(number(dayFirst.group(3)), month(dayFirst.group(2)), number(dayFirst.group(1)));
    }
    Matcher monthFirst = MONTH_FIRST.matcher(text);
    return monthFirst.find()
        ? day(number(monthFirst.group(3)), month(monthFirst.group(1)), number(monthFirst.group(2)))
        : Optional.empty();
  }

  static Optional<LocalDate> day(int year, int month, int day) {
    try {
      return Optional.of(LocalDate.of(year, month, day));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static int number(String digits) {
    return Integer.parseInt(digits);
  }

  private static int month(String name) {
    return MONTHS.getOrDefault(name.toLowerCase(Locale.ROOT), 0);
  }

  private static Map<String, Integer> months() {
    Map<String, Integer> months = new HashMap<>();
    try (InputStream in = WrittenDates.class.getResourceAsStream("months.txt")) {
      if (in == null) {
        throw new IllegalStateException("the list months.txt is missing from the jar");
      }
      new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.split("\t", -1))
          .forEach(entry -> months.put(entry[0], Integer.parseInt(entry[1])));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Map.copyOf(months);
  }
}
