package org.thaw.reading.dictionary;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A code and when it holds.
 *
 * @param code groups of three letters; {@code ---}: nobody; {@code /} between several
 * @param from first day; empty: ever before
 * @param to last day; empty: ever after
 * @param dated whether it holds for a time only
 */
record DatedCode(String code, Optional<LocalDate> from, Optional<LocalDate> to, boolean dated) {

  private static final Pattern FORM =
      Pattern.compile(
          "\\s*(~?\\s*[A-Z0-9+/-]{3,}\\s*~?)\\s*(?:(<|>)\\s*(\\d{6,8})|(\\d{6,8})\\s*-\\s*(\\d{6,8}))?\\s*",
          Pattern.CASE_INSENSITIVE);
  private static final int LAST_OF_THIS_CENTURY = 30;

  /** What stands in brackets; empty where it is no code. */
  static Optional<DatedCode> of(String inside) {
    Matcher form = FORM.matcher(inside);
    if (!form.matches()) {
      return Optional.empty();
    }
    String code = form.group(1).replaceAll("\\s", "").toUpperCase(java.util.Locale.ROOT);
    if (form.group(2) != null) {
      Optional<LocalDate> day = day(form.group(3));
      boolean until = form.group(2).equals("<");
      return Optional.of(
          new DatedCode(
              code, until ? Optional.empty() : day, until ? day : Optional.empty(), true));
    }
    if (form.group(4) != null) {
      return Optional.of(new DatedCode(code, day(form.group(4)), day(form.group(5)), true));
    }
    return Optional.of(new DatedCode(code, Optional.empty(), Optional.empty(), false));
  }

  /** YYMMDD or YYYYMMDD; a day that the month does not have is its last. */
  private static Optional<LocalDate> day(String digits) {
    int split = digits.length() - 4;
    int year = Integer.parseInt(digits.substring(0, split));
    int month = Integer.parseInt(digits.substring(split, split + 2));
    int day = Integer.parseInt(digits.substring(split + 2));
    if (split == 2) {
      year += year <= LAST_OF_THIS_CENTURY ? 2000 : 1900;
    }
    YearMonth within = YearMonth.of(year, Math.max(1, Math.min(12, month)));
    return Optional.of(within.atDay(Math.max(1, Math.min(within.lengthOfMonth(), day))));
  }

  boolean holdsOn(LocalDate day) {
    return from.map(first -> !day.isBefore(first)).orElse(true)
        && to.map(last -> !day.isAfter(last)).orElse(true);
  }

  /** The first dated one that holds, else the undated one; several where they are joined. */
  static List<String> on(LocalDate day, List<DatedCode> codes) {
    return codes.stream()
        .filter(DatedCode::dated)
        .filter(code -> code.holdsOn(day))
        .findFirst()
        .or(() -> codes.stream().filter(code -> !code.dated()).findFirst())
        .stream()
        .flatMap(code -> Stream.of(code.code().replace("~", "").split("/", -1)))
        .filter(code -> code.matches("[A-Z0-9]{3,}"))
        .toList();
  }
}
