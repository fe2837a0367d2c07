package org.thaw.reading.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.thaw.statement.Period;
import org.thaw.statement.Precision;

/**
 * Finds expressions of time and resolves them: absolute ones as they stand, "last May" and "two
 * years ago" against the document's date, "two days earlier" against the last date that the
 * document gave (the narrative time of Allen's and TimeML's tradition: Pustejovsky et al. 2003).
 *
 * <p>Only past readings are tried: "on Thursday" is the last Thursday up to the document's date.
 */
public final class TimeFinder {

  private static final String MONTH =
      "(?<month>January|February|March|April|May|June|July|August|September|October|November|December"
          + "|Jan\\.?|Feb\\.?|Mar\\.?|Apr\\.?|Jun\\.?|Jul\\.?|Aug\\.?|Sept?\\.?|Oct\\.?|Nov\\.?|Dec\\.?)";
  private static final String YEAR = "(?<year>1[89]\\d\\d|20\\d\\d)";
  private static final String DAY = "(?<day>[0-3]?\\d)(?:st|nd|rd|th)?";
  private static final String NUMBER =
      "(?<number>an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|\\d+|a few|several|some|a couple of|many)";
  private static final String UNIT =
      "(?<unit>day|week|fortnight|month|year|decade|hour|quarter of a century|century)s?";
  private static final String WEEKDAY =
      "(?<weekday>Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)";
  private static final String SEASON = "(?<season>spring|summer|autumn|fall|winter)";

  private static final List<Rule> RULES =
      List.of(
          new Rule(
              p(
                  "(?<day>[0-3]?\\d)\\s*(?:-|–|to|and)\\s*(?<last>[0-3]?\\d) "
                      + MONTH
                      + "(?:,? "
                      + YEAR
                      + ")?"),
              TimeFinder::dayRange),
          new Rule(
              p(
                  MONTH
                      + " (?<day>[0-3]?\\d)\\s*(?:-|–|to|and)\\s*(?<last>[0-3]?\\d)(?:,? "
                      + YEAR
                      + ")?\\b"),
              TimeFinder::dayRange),
          new Rule(p(DAY + "(?: of)? " + MONTH + "(?:,? " + YEAR + ")?"), TimeFinder::day),
          new Rule(p(MONTH + " " + DAY + "\\b(?!\\d)(?:,? " + YEAR + ")?"), TimeFinder::day),
          new Rule(p("(?<year>\\d{4})-(?<monthnumber>\\d\\d)-(?<day>\\d\\d)"), TimeFinder::isoDay),
          new Rule(
              p("(?:(?<part>early|late|mid)[- ])?" + MONTH + "(?:,? | of )" + YEAR),
              TimeFinder::month),
          new Rule(
              p(
                  "(?:(?<which>last|this|next|in|since|of|until|by|by the end of|from|late|early|mid)[- ](?:late |early |mid-)?)"
                      + MONTH
                      + "(?<thisyear> of this year| this year| of last year| last year)?\\b(?! \\d)"),
              TimeFinder::bareMonth),
          new Rule(p("(?:the )?" + SEASON + "(?: of|,)? " + YEAR), TimeFinder::season),
          new Rule(p("(?<which>this|last|this past) " + SEASON), TimeFinder::relativeSeason),
          new Rule(
              p(
                  "(?<year>1[89]\\d\\d|20\\d\\d)\\s*(?:-|–|to|and|until)\\s*(?<last>(?:1[89]|20)\\d\\d|\\d\\d)\\b"),
              TimeFinder::yearRange),
          new Rule(
              p("(?:(?<part>early|late|mid)[- ])?(?:the )?(?<decade>(?:1[89]|20)\\d0)s"),
              TimeFinder::decade),
          new Rule(
              p(
                  "(?:(?<part>early|late|mid|start of|end of|beginning of|middle of)[- ])?"
                      + YEAR
                      + "\\b"),
              TimeFinder::year),
          new Rule(
              p(
                  NUMBER
                      + " "
                      + UNIT
                      + " (?<dir>ago|earlier|before|later|afterwards|after that|on)\\b"),
              TimeFinder::ago),
          new Rule(
              p("(?:over|during|in|for|within) the (?:past|last) (?:" + NUMBER + " )?" + UNIT),
              TimeFinder::past),
          new Rule(
              p(
                  "(?<which>last|this|next|past|earlier this|later this|the same|that|the previous|the following|the next) (?<unit>week|month|year|day|night|morning|evening)"),
              TimeFinder::relativeUnit),
          new Rule(p("(?:(?<which>last|next|this) )?" + WEEKDAY), TimeFinder::weekday),
          new Rule(
              p("(?<word>today|yesterday|tonight|tomorrow|overnight|the day after|the day before)"),
              TimeFinder::word));

  private static Pattern p(String words) {
    return Pattern.compile("(?<![\\w-])" + words + "(?![\\w])", Pattern.CASE_INSENSITIVE);
  }

  private static final Pattern BEFORE =
      Pattern.compile(
          "(?:\\b(?<since>since|from|after|ever since|as of|following|starting|beginning)|\\b(?<until>until|till|up to|before|by))(?: the| its| their| his)?(?: late| early| end of)?\\s*$",
          Pattern.CASE_INSENSITIVE);

  private static final int GLANCE_BACK_DAYS = 90;

  private final LocalDate published;
  private Optional<Period> narrative = Optional.empty();

  /** Resolves against a document's date. */
  public TimeFinder(LocalDate published) {
    this.published = published;
  }

  /** The expressions in a stretch of the document's text, in order, none overlapping. */
  public List<TimeExpression> find(String text, int start, int end) {
    List<TimeExpression> found = new ArrayList<>();
    String stretch = text.substring(start, end);
    for (Rule rule : RULES) {
      Matcher matcher = rule.pattern.matcher(stretch);
      while (matcher.find()) {
        int from = start + matcher.start();
        int to = start + matcher.end();
        if (found.stream().noneMatch(known -> known.start() < to && from < known.end())) {
          rule.resolve
              .apply(this, matcher)
              .ifPresent(
                  window ->
                      found.add(new TimeExpression(from, to, window, anchor(stretch, matcher))));
        }
      }
    }
    found.sort(Comparator.comparingInt(TimeExpression::start));
    found.stream()
        .filter(t -> t.anchor() == TimeExpression.Anchor.IN)
        .map(TimeExpression::window)
        .filter(window -> window.from().isPresent())
        .max(Comparator.comparing(window -> window.from().orElse(LocalDate.MIN)))
        .ifPresent(window -> narrative = Optional.of(window));
    return found;
  }

  private static TimeExpression.Anchor anchor(String stretch, Matcher matcher) {
    Matcher before = BEFORE.matcher(stretch.substring(0, matcher.start()));
    String own = matcher.group().toLowerCase(Locale.ROOT);
    if (own.startsWith("since ") || own.startsWith("from ")) {
      return TimeExpression.Anchor.SINCE;
    }
    if (own.startsWith("until ") || own.startsWith("by ")) {
      return TimeExpression.Anchor.UNTIL;
    }
    if (!before.find()) {
      return TimeExpression.Anchor.IN;
    }
    return before.group("since") != null
        ? TimeExpression.Anchor.SINCE
        : TimeExpression.Anchor.UNTIL;
  }

  private interface Resolution {
    Optional<Period> apply(TimeFinder finder, Matcher match);
  }

  private record Rule(Pattern pattern, Resolution resolve) {}

  private static Optional<String> group(Matcher match, String name) {
    return match.pattern().pattern().contains("(?<" + name + ">")
        ? Optional.ofNullable(match.group(name))
        : Optional.empty();
  }

  private static int number(Matcher match, String name) {
    return Integer.parseInt(match.group(name));
  }

  private static Optional<Period> days(LocalDate from, LocalDate to, Precision precision) {
    return to.isBefore(from) ? Optional.empty() : Optional.of(Period.between(from, to, precision));
  }

  private static Optional<LocalDate> date(int year, int month, int day) {
    return day < 1
            || day > Month.of(month).maxLength()
            || (month == 2 && day == 29 && !java.time.Year.isLeap(year))
        ? Optional.empty()
        : Optional.of(LocalDate.of(year, month, day));
  }

  /** Without a year the last such day up to publication. */
  private Optional<LocalDate> date(Optional<String> year, int month, int day) {
    if (year.isPresent()) {
      return date(Integer.parseInt(year.get()), month, day);
    }
    Optional<LocalDate> near =
        narrative
            .flatMap(Period::from)
            .filter(f -> f.isBefore(published.minusYears(1)))
            .flatMap(f -> following(f, month, day));
    if (near.isPresent()) {
      return near;
    }
    Optional<LocalDate> same = date(published.getYear(), month, day);
    return same.filter(d -> !d.isAfter(published.plusDays(7)))
        .or(() -> date(published.getYear() - 1, month, day));
  }

  /** A story goes forward, but for a glance back at the season before. */
  private Optional<LocalDate> following(LocalDate told, int month, int day) {
    Optional<LocalDate> same = date(told.getYear(), month, day);
    boolean before = same.filter(d -> d.isBefore(told.minusDays(GLANCE_BACK_DAYS))).isPresent();
    return before
        ? date(told.getYear() + 1, month, day).filter(d -> !d.isAfter(published)).or(() -> same)
        : same;
  }

  private Optional<Period> day(Matcher m) {
    return date(group(m, "year"), monthOf(m), number(m, "day")).map(Period::day);
  }

  private Optional<Period> isoDay(Matcher m) {
    int month = number(m, "monthnumber");
    return month < 1 || month > 12
        ? Optional.empty()
        : date(number(m, "year"), month, number(m, "day")).map(Period::day);
  }

  private Optional<Period> dayRange(Matcher m) {
    Optional<LocalDate> first = date(group(m, "year"), monthOf(m), number(m, "day"));
    Optional<LocalDate> last = date(group(m, "year"), monthOf(m), number(m, "last"));
    return first.flatMap(f -> last.flatMap(l -> days(f, l, Precision.DAY)));
  }

  private Optional<Period> month(Matcher m) {
    return Optional.of(part(group(m, "part"), wholeMonth(number(m, "year"), monthOf(m))));
  }

  private Optional<Period> bareMonth(Matcher m) {
    int month = monthOf(m);
    int year = published.getYear();
    boolean lastYear = group(m, "thisyear").orElse("").contains("last year");
    boolean thisYear = !lastYear && group(m, "thisyear").isPresent();
    if (lastYear || (!thisYear && month > published.getMonthValue())) {
      year--;
    } else if (!thisYear
        && group(m, "which").orElse("").equalsIgnoreCase("last")
        && month == published.getMonthValue()) {
      year--;
    }
    int told = year;
    return Optional.of(
        narrative
            .flatMap(Period::from)
            .filter(
                f ->
                    !thisYear
                        && !lastYear
                        && f.isBefore(published.minusYears(2))
                        && !group(m, "which").orElse("").matches("(?i)last|this"))
            .map(f -> wholeMonth(f.getYear(), month))
            .orElseGet(() -> wholeMonth(told, month)));
  }

  private static Period wholeMonth(int year, int month) {
    LocalDate first = LocalDate.of(year, month, 1);
    return Period.between(first, first.withDayOfMonth(first.lengthOfMonth()), Precision.MONTH);
  }

  private Optional<Period> season(Matcher m) {
    return Optional.of(seasonOf(m.group("season"), number(m, "year")));
  }

  private Optional<Period> relativeSeason(Matcher m) {
    Period this_ = seasonOf(m.group("season"), published.getYear());
    boolean ahead = this_.from().orElseThrow().isAfter(published);
    boolean last =
        m.group("which").equalsIgnoreCase("last") && !this_.to().orElseThrow().isBefore(published);
    if (m.group("season").equalsIgnoreCase("winter") && published.getMonthValue() < 6) {
      return Optional.of(seasonOf("winter", published.getYear() - 1));
    }
    return Optional.of(
        ahead || last ? seasonOf(m.group("season"), published.getYear() - 1) : this_);
  }

  /** Seasons of the northern half of the globe; a winter is named by the year that it begins in. */
  private static Period seasonOf(String name, int year) {
    int month =
        switch (name.toLowerCase(Locale.ROOT)) {
          case "spring" -> 3;
          case "summer" -> 6;
          case "autumn", "fall" -> 9;
          default -> 12;
        };
    LocalDate first = LocalDate.of(year, month, 1);
    return Period.between(first, first.plusMonths(3).minusDays(1), Precision.SEASON);
  }

  private Optional<Period> year(Matcher m) {
    return Optional.of(part(group(m, "part"), wholeYears(number(m, "year"), number(m, "year"))));
  }

  private Optional<Period> yearRange(Matcher m) {
    int from = number(m, "year");
    int last = number(m, "last");
    int to = last < 100 ? from / 100 * 100 + last : last;
    return to < from || to - from > 100 ? Optional.empty() : Optional.of(wholeYears(from, to));
  }

  private static Period wholeYears(int from, int to) {
    return Period.between(LocalDate.of(from, 1, 1), LocalDate.of(to, 12, 31), Precision.YEAR);
  }

  private Optional<Period> decade(Matcher m) {
    int first = number(m, "decade");
    Period whole =
        Period.between(
            LocalDate.of(first, 1, 1), LocalDate.of(first + 9, 12, 31), Precision.DECADE);
    return Optional.of(part(group(m, "part"), whole));
  }

  /** The early, middle or late part of a window: its first, second or last third, generously. */
  private static Period part(Optional<String> part, Period whole) {
    if (part.isEmpty()) {
      return whole;
    }
    LocalDate from = whole.from().orElseThrow();
    LocalDate to = whole.to().orElseThrow();
    long third = ChronoUnit.DAYS.between(from, to) / 3;
    String which = part.get().toLowerCase(Locale.ROOT);
    if (which.startsWith("early") || which.startsWith("start") || which.startsWith("begin")) {
      return Period.between(from, from.plusDays(third + third / 4), whole.precision());
    } else if (which.startsWith("mid")) {
      return Period.between(
          from.plusDays(third - third / 4), to.minusDays(third - third / 4), whole.precision());
    }
    return Period.between(to.minusDays(third + third / 4), to, whole.precision());
  }

  private Optional<Period> ago(Matcher m) {
    String direction = m.group("dir").toLowerCase(Locale.ROOT);
    Optional<Period> base =
        direction.equals("ago") ? Optional.of(Period.day(published)) : narrative;
    boolean later =
        direction.startsWith("later") || direction.startsWith("after") || direction.equals("on");
    if (base.isEmpty() || (direction.equals("on") && narrative.isEmpty())) {
      return Optional.empty();
    }
    String number = m.group("number").toLowerCase(Locale.ROOT);
    boolean vague = number.matches("a few|several|some|a couple of|many");
    int low = vague ? 2 : numeral(number);
    int high = vague ? (number.equals("many") ? 30 : 7) : low;
    String unit = m.group("unit").toLowerCase(Locale.ROOT);
    LocalDate from = base.get().from().orElse(published);
    LocalDate to = base.get().to().orElse(published);
    return later ? shift(from, to, unit, low, high) : shift(from, to, unit, -high, -low);
  }

  private Optional<Period> shift(LocalDate from, LocalDate to, String unit, int first, int last) {
    return switch (unit) {
      case "hour" -> days(from, to, Precision.DAY);
      case "day" ->
          days(
              from.plusDays(first),
              to.plusDays(last),
              first == last ? Precision.DAY : Precision.UNKNOWN);
      case "week", "fortnight" -> {
        int days = unit.equals("week") ? 7 : 14;
        yield days(
            from.plusDays((long) first * days - 3),
            to.plusDays((long) last * days + 3),
            Precision.UNKNOWN);
      }
      case "month" ->
          days(
              from.plusMonths(first).withDayOfMonth(1),
              to.plusMonths(last).with(TemporalAdjusters.lastDayOfMonth()),
              Precision.MONTH);
      case "decade" ->
          days(from.plusYears(first * 10L - 3), to.plusYears(last * 10L + 3), Precision.DECADE);
      case "century" ->
          days(from.plusYears(first * 100L - 10), to.plusYears(last * 100L + 10), Precision.DECADE);
      case "quarter of a century" -> days(from.plusYears(-28), to.plusYears(-22), Precision.DECADE);
      default ->
          days(
              from.plusYears(first).withDayOfYear(1),
              to.plusYears(last).with(TemporalAdjusters.lastDayOfYear()),
              Precision.YEAR);
    };
  }

  private Optional<Period> past(Matcher m) {
    int number =
        group(m, "number")
            .map(
                n ->
                    n.matches("(?i)a few|several|some|a couple of|many")
                        ? 7
                        : numeral(n.toLowerCase(Locale.ROOT)))
            .orElse(1);
    LocalDate from =
        switch (m.group("unit").toLowerCase(Locale.ROOT)) {
          case "hour" -> published.minusDays(1 + number / 24);
          case "day" -> published.minusDays(number);
          case "week" -> published.minusWeeks(number);
          case "fortnight" -> published.minusWeeks(2L * number);
          case "month" -> published.minusMonths(number);
          case "decade" -> published.minusYears(10L * number);
          case "century" -> published.minusYears(100L * number);
          default -> published.minusYears(number);
        };
    return days(from, published, Precision.UNKNOWN);
  }

  private Optional<Period> relativeUnit(Matcher m) {
    String which = m.group("which").toLowerCase(Locale.ROOT);
    String unit = m.group("unit").toLowerCase(Locale.ROOT);
    boolean told = which.matches("the same|that|the previous|the following|the next");
    if (told && narrative.isEmpty()) {
      return Optional.empty();
    }
    LocalDate base = told ? narrative.flatMap(Period::from).orElse(published) : published;
    int step =
        which.matches("last|the previous|past")
            ? -1
            : which.matches("next|the following|the next") ? 1 : 0;
    Period window = unitWindow(unit, base, step);
    if (!told
        && step == 0
        && window.from().orElseThrow().isBefore(published)
        && window.to().orElseThrow().isAfter(published)
        && !which.startsWith("later")) {
      window = Period.between(window.from().orElseThrow(), published, window.precision());
    }
    return Optional.of(window);
  }

  private static Period unitWindow(String unit, LocalDate base, int step) {
    return switch (unit) {
      case "week" -> {
        LocalDate monday =
            base.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).plusWeeks(step);
        yield Period.between(monday, monday.plusDays(6), Precision.UNKNOWN);
      }
      case "month" -> {
        LocalDate other = base.plusMonths(step);
        yield wholeMonth(other.getYear(), other.getMonthValue());
      }
      case "year" -> wholeYears(base.getYear() + step, base.getYear() + step);
      default -> Period.day(base.plusDays(step));
    };
  }

  private Optional<Period> weekday(Matcher m) {
    DayOfWeek wanted = DayOfWeek.valueOf(m.group("weekday").toUpperCase(Locale.ROOT));
    String which = group(m, "which").orElse("").toLowerCase(Locale.ROOT);
    LocalDate day =
        which.equals("next")
            ? published.with(TemporalAdjusters.next(wanted))
            : which.equals("last")
                ? published.with(TemporalAdjusters.previous(wanted))
                : published.with(TemporalAdjusters.previousOrSame(wanted));
    return Optional.of(Period.day(day));
  }

  private Optional<Period> word(Matcher m) {
    return switch (m.group("word").toLowerCase(Locale.ROOT)) {
      case "today", "tonight" -> Optional.of(Period.day(published));
      case "yesterday" -> Optional.of(Period.day(published.minusDays(1)));
      case "tomorrow" -> Optional.of(Period.day(published.plusDays(1)));
      case "overnight" -> days(published.minusDays(1), published, Precision.DAY);
      case "the day after" -> narrative.flatMap(Period::to).map(d -> Period.day(d.plusDays(1)));
      default -> narrative.flatMap(Period::from).map(d -> Period.day(d.minusDays(1)));
    };
  }

  private static final Map<String, Integer> NUMERALS =
      Map.ofEntries(
          Map.entry("a", 1),
          Map.entry("an", 1),
          Map.entry("one", 1),
          Map.entry("two", 2),
          Map.entry("three", 3),
          Map.entry("four", 4),
          Map.entry("five", 5),
          Map.entry("six", 6),
          Map.entry("seven", 7),
          Map.entry("eight", 8),
          Map.entry("nine", 9),
          Map.entry("ten", 10),
          Map.entry("eleven", 11),
          Map.entry("twelve", 12),
          Map.entry("fifteen", 15),
          Map.entry("twenty", 20),
          Map.entry("thirty", 30),
          Map.entry("forty", 40),
          Map.entry("fifty", 50));

  private static int numeral(String word) {
    return NUMERALS.containsKey(word)
        ? NUMERALS.get(word)
        : Math.min(999, word.length() > 3 ? 999 : Integer.parseInt(word));
  }

  private static int monthOf(Matcher m) {
    String name = m.group("month").substring(0, 3).toUpperCase(Locale.ROOT);
    for (Month month : Month.values()) {
      if (month.name().startsWith(name)) {
        return month.getValue();
      }
    }
    throw new IllegalStateException("no month: " + name);
  }
}
