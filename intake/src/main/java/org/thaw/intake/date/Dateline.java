package org.thaw.intake.date;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the date in the first lines of a text where it stands as a dateline or with a byline. A
 * date in running prose is something that the text tells, and none of its own.
 */
public final class Dateline {

  private static final int LINES = 6;
  private static final int OPENING = 1000;
  private static final String WEEKDAY = "(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,? )?";
  private static final String TIME = "(?:,? (?:at )?\\d{1,2}[:.]\\d{2}.{0,20})?";
  private static final String CUE =
      "(?:published|posted|updated|issued|released|dated?|filed)(?: on)?:? ";
  private static final Pattern PLACE_AND_DAY =
      Pattern.compile(
          "^\\p{Lu}[\\p{L} .,'’/-]{1,50}?[,.:]?\\s\\(?(?i:"
              + WEEKDAY
              + "("
              + WrittenDates.DAY
              + "))\\)?\\s*(?:\\([^)]{2,40}\\)\\s*)?(?:[—–:]|-{1,2}\\s).*",
          Pattern.DOTALL);
  private static final Pattern DAY_ALONE =
      Pattern.compile(
          "^(?:" + CUE + ")?" + WEEKDAY + "(" + WrittenDates.DAY + ")" + TIME + "\\.?$",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern BYLINE =
      Pattern.compile(
          "^(?:by |" + CUE + ").{0,80}?\\b(" + WrittenDates.DAY + ")" + TIME + "\\.?$",
          Pattern.CASE_INSENSITIVE);

  private Dateline() {}

  /** The day of publication that the text states about itself. */
  public static Optional<LocalDate> of(String text) {
    String opening = text.substring(0, Math.min(OPENING, text.length()));
    return opening
        .lines()
        .map(String::strip)
        .filter(line -> !line.isEmpty())
        .limit(LINES)
        .flatMap(line -> inLine(line).stream())
        .findFirst();
  }

  private static Optional<LocalDate> inLine(String line) {
    for (Pattern pattern : new Pattern[] {PLACE_AND_DAY, DAY_ALONE, BYLINE}) {
      Matcher matcher = pattern.matcher(line);
      if (matcher.find()) {
        return WrittenDates.first(matcher.group(1));
      }
    }
    return Optional.empty();
  }
}
