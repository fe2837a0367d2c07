package org.thaw.intake.date;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds a day in a file name or in the path of a page: "2008-08-12-talks.txt", "/2008/08/12/". */
public final class NameDate {

  private static final Pattern IN_FILE =
      Pattern.compile("(?<!\\d)((?:19|20)\\d{2})([-_.]?)(\\d{2})\\2(\\d{2})(?!\\d)");
  private static final Pattern IN_PAGE =
      Pattern.compile("/((?:19|20)\\d{2})([/-])(\\d{1,2})\\2(\\d{1,2})(?=/|-|$)");

  private NameDate() {}

  /** The day that a file's or page's address names. */
  public static Optional<LocalDate> of(String address) {
    boolean page = address.startsWith("http://") || address.startsWith("https://");
    String name = page ? address : address.substring(1 + lastSlash(address));
    Matcher matcher = (page ? IN_PAGE : IN_FILE).matcher(name);
    return matcher.find()
        ? WrittenDates.day(number(matcher, 1), number(matcher, 3), number(matcher, 4))
        : Optional.empty();
  }

  private static int lastSlash(String address) {
    return Math.max(address.lastIndexOf('/'), address.lastIndexOf('\\'));
  }

  private static int number(Matcher matcher, int group) {
    return Integer.parseInt(matcher.group(group));
  }
}
