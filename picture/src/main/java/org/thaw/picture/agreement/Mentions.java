package org.thaw.picture.agreement;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Finds what sentences call agreements, and the word for how one was kept. */
final class Mentions {

  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
  private static final String MONTH = "(?:(?:" + String.join("|", MONTHS) + ")[a-z]*\\.?)";
  private static final String DATE =
      "(?:(?<d1>\\d{1,2})(?:\\s?[-–]\\s?\\d{1,2})? (?<m1>"
          + MONTH
          + ") (?<y1>(?:19|20)\\d\\d)"
          + "|(?<m2>"
          + MONTH
          + ")(?: (?<d2>\\d{1,2}),)? (?<y2>(?:19|20)\\d\\d)"
          + "|(?<y3>(?:19|20)\\d\\d))";

  /** Words that begin a sentence or a phrase with a capital and name nothing. */
  private static final Set<String> NO_NAMES =
      Set.of(
          "the", "a", "an", "this", "that", "under", "its", "their", "earlier", "both", "in", "as",
          "by", "of", "and", "while", "after", "new", "any", "each", "no", "it", "when");

  private static final Pattern NAMED =
      Pattern.compile(
          "(?<year>(?:19|20)\\d\\d )?(?<front>(?:(?:[\\p{Lu}][\\p{L}'’-]+|[\\p{L}]+-point|"
              + words("kind")
              + ") ){0,4})(?<noun>(?i:"
              + words("noun")
              + "))\\b(?:(?:,? (?!(?:"
              + words("noun")
              + ")\\b)[\\p{L}'’-]+){0,6}?,? (?:of|from|on|in) (?<date>(?i:"
              + DATE
              + ")))?");
  private static final Pattern MANNER = Pattern.compile("\\b(?:" + words("manner") + ")\\b");

  private Mentions() {}

  private static String words(String what) {
    return Table.rows("deals.tsv", 2).stream()
        .filter(row -> row[0].equals(what))
        .map(row -> Pattern.quote(row[1]))
        .collect(Collectors.joining("|"));
  }

  /** What the sentence calls agreements, in the order of the sentence. */
  static List<Mention> in(String sentence) {
    Matcher found = NAMED.matcher(plain(sentence));
    List<Mention> mentions = new ArrayList<>();
    while (found.find()) {
      mentions.add(mention(found));
    }
    return mentions;
  }

  /** The sentence's own word for how it was kept. */
  static Optional<String> manner(String sentence) {
    Matcher found = MANNER.matcher(plain(sentence));
    return found.find() ? Optional.of(found.group()) : Optional.empty();
  }

  static String plain(String sentence) {
    return sentence.replaceAll("\\s+", " ").strip();
  }

  private static Mention mention(Matcher found) {
    String noun = found.group("noun").toLowerCase(Locale.ROOT);
    String front = front(found.group("front"));
    Optional<Integer> before =
        Optional.ofNullable(found.group("year")).map(y -> Integer.parseInt(y.strip()));
    Optional<LocalDate> day = day(found);
    Optional<Integer> year = before.or(() -> day.map(LocalDate::getYear)).or(() -> year(found));
    boolean named =
        !front.isEmpty() && !front.matches("(?:ceasefire|peace|armistice|joint|military)");
    String called = (front + " " + found.group("noun")).strip();
    return new Mention(
        noun,
        named ? Optional.of(called.toLowerCase(Locale.ROOT)) : Optional.empty(),
        before.map(y -> y + " ").orElse("")
            + called
            + Optional.ofNullable(found.group("date")).map(date -> " of " + date).orElse(""),
        year,
        day);
  }

  private static String front(String words) {
    List<String> kept = new ArrayList<>(List.of(words.strip().split(" ")));
    while (!kept.isEmpty() && NO_NAMES.contains(kept.get(0).toLowerCase(Locale.ROOT))) {
      kept.remove(0);
    }
    return String.join(" ", kept).strip();
  }

  private static Optional<LocalDate> day(Matcher found) {
    String day = either(found, "d1", "d2");
    String month = either(found, "m1", "m2");
    if (day.isEmpty() || month.isEmpty()) {
      return Optional.empty();
    }
    try {
      return year(found).map(y -> LocalDate.of(y, month(month), Integer.parseInt(day)));
    } catch (DateTimeException e) {
      return Optional.empty(); // "31 June": a slip of the text; the year still tells
    }
  }

  private static int month(String name) {
    return MONTHS.indexOf(name.substring(0, 3).toLowerCase(Locale.ROOT)) + 1;
  }

  private static Optional<Integer> year(Matcher found) {
    String year = either(found, "y1", "y2", "y3");
    return year.isEmpty() ? Optional.empty() : Optional.of(Integer.parseInt(year));
  }

  private static String either(Matcher found, String... groups) {
    for (String group : groups) {
      String text = found.group(group);
      if (text != null) {
        return text;
      }
    }
    return "";
  }
}
