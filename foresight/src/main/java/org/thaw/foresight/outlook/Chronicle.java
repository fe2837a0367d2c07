package org.thaw.foresight.outlook;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.thaw.foresight.dyad.DyadSeries;
import org.thaw.statement.Event;

/**
 * What happened between whom on which day, from statements of events that are said to have been.
 *
 * <p>It begins where reading became steady ({@link Coverage}); where it never did, with the first
 * report: what reports tell of earlier times is no even coverage of them. An event counts on the
 * last day of its window, if that is known to a week.
 */
public final class Chronicle {
  private final LocalDate first;
  private final LocalDate before;
  private final Coverage coverage;
  private final int undated;
  private final Marks marks;
  private final OptionalInt counted;
  private final List<Happening> happenings;
  private final Map<Dyad, List<Happening>> byDyad = new LinkedHashMap<>();

  private Chronicle(
      LocalDate before,
      Coverage coverage,
      int undated,
      Marks marks,
      OptionalInt counted,
      List<Happening> happenings) {
    this.first = marks.first();
    this.before = before;
    this.coverage = coverage;
    this.undated = undated;
    this.marks = marks;
    this.counted = counted;
    this.happenings = happenings;
    for (Happening h : happenings) {
      byDyad.computeIfAbsent(new Dyad(h.subject(), h.object()), k -> new ArrayList<>()).add(h);
    }
  }

  /** All that happened before a day, of events that are affirmed and actual. */
  public static Chronicle of(Iterable<Event> events, LocalDate before) {
    return of(events, Set.of(), before);
  }

  /**
   * All that happened before a day, of events that are affirmed and actual.
   *
   * @param cameOut days on which something came out that was read, though it told of no event
   */
  public static Chronicle of(Iterable<Event> events, Set<LocalDate> cameOut, LocalDate before) {
    return of(events, cameOut, before, true);
  }

  /**
   * What suffices to say that nothing can be forecast for two, where {@link #ceased}: their events,
   * and those of the weeks up to the newest day.
   */
  public static Chronicle ofTwo(Iterable<Event> events, Set<LocalDate> cameOut, LocalDate before) {
    return of(events, cameOut, before, false);
  }

  /** Whether nothing can have been read of the last thirty days, if this came out last. */
  public static boolean ceased(LocalDate newest, LocalDate before) {
    return newest.isBefore(before.minusDays(Coverage.LATELY));
  }

  private static Chronicle of(
      Iterable<Event> events, Set<LocalDate> cameOut, LocalDate before, boolean whole) {
    Reported reported = Reported.of(events, before);
    Coverage coverage = reported.coverage(cameOut);
    LocalDate first = begins(coverage, before, reported.first());
    List<Happening> happenings = reported.since(first);
    return new Chronicle(
        before,
        coverage,
        reported.undated(),
        Marks.of(happenings, first),
        whole ? OptionalInt.of(happenings.size()) : OptionalInt.empty(),
        happenings);
  }

  private static LocalDate begins(Coverage coverage, LocalDate before, LocalDate firstReport) {
    int steady = coverage.steadyDays();
    return steady > 0 ? before.minusDays(steady) : firstReport;
  }

  /**
   * All that happened before a day, the most of it without its words: how often what happened
   * between whom is as if all were events, but {@link #happenings} are none, see {@link #with}.
   *
   * @param annals those without words
   * @param others the others
   * @param cameOut days on which something came out that was read, though it told of no event
   */
  public static Chronicle of(
      Annals annals, Iterable<Event> others, Set<LocalDate> cameOut, LocalDate before) {
    LocalDate evening = before.minusDays(1);
    Reported reported = Reported.of(others, before);
    LocalDate[] firstReport = {reported.first()};
    annals.tellings(
        evening,
        (day, told) -> {
          if (day.isBefore(before) && told.isBefore(firstReport[0])) {
            firstReport[0] = told;
          }
        });
    Coverage coverage = reported.coverage(cameOut, firstReport[0]);
    annals.tellings(
        evening,
        (day, told) -> {
          if (day.isBefore(before)) {
            coverage.told(day, told);
          }
        });
    LocalDate first = begins(coverage, before, firstReport[0]);
    Marks marks = Marks.of(annals, reported.since(first), first, before);
    return new Chronicle(
        before,
        coverage,
        reported.undated() + annals.undated(evening),
        marks,
        OptionalInt.of(marks.all()),
        List.of());
  }

  /** The same, with what happened between two, of all their events, in words. */
  public Chronicle with(Dyad dyad, Iterable<Event> events) {
    List<Happening> between =
        Reported.of(events, before).since(first).stream()
            .filter(h -> dyad.equals(new Dyad(h.subject(), h.object())))
            .toList();
    return new Chronicle(before, coverage, undated, marks, counted, between);
  }

  /** The day on which it begins. */
  public LocalDate first() {
    return first;
  }

  /** The day before which it ends. */
  public LocalDate before() {
    return before;
  }

  /** How many days it covers. */
  public int days() {
    return (int) ChronoUnit.DAYS.between(first, before);
  }

  /** How many days up to its end are of steady reading; see {@link Coverage}. */
  int steadyDays() {
    return coverage.steadyDays();
  }

  /** How many of the last thirty days were read. */
  int readLately() {
    return coverage.readLately();
  }

  /** Whether reading was steady in the thirty days up to the newest that was read. */
  public boolean wasSteady() {
    return coverage.wasSteady();
  }

  /** The newest day that was read of; empty if none was. */
  public Optional<LocalDate> newestRead() {
    return coverage.newest();
  }

  /** How many statements of events had no day that is known to a week. */
  public int undated() {
    return undated;
  }

  /** All that are there in words, by day. */
  public List<Happening> happenings() {
    return happenings;
  }

  /** How many there are; empty where not all were looked at. */
  public OptionalInt counted() {
    return counted;
  }

  /** The day of the newest; empty: there is none. */
  public Optional<LocalDate> newestHappening() {
    return marks.newest();
  }

  /** All between two that are there in words, by day. */
  public List<Happening> between(Dyad dyad) {
    return byDyad.getOrDefault(dyad, List.of());
  }

  /** How many there are between two. */
  public int count(Dyad dyad) {
    return marks.count(dyad);
  }

  /** The day of the newest between two; empty: there is none. */
  Optional<LocalDate> newest(Dyad dyad) {
    return marks.newest(dyad);
  }

  /** The dyads with at least so many happenings, the busiest first. */
  List<Dyad> busiest(int least, int most) {
    return marks.busiest(least, most);
  }

  /** The step of a day. */
  int step(LocalDate day) {
    return (int) ChronoUnit.DAYS.between(first, day);
  }

  DyadSeries series(Dyad dyad) {
    return marks.series(dyad, days());
  }
}
