package org.thaw.foresight.outlook;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.thaw.foresight.dyad.DyadSeries;
import org.thaw.statement.Event;
import org.thaw.statement.QuadClass;

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
  private final List<Happening> happenings;
  private final Map<Dyad, List<Happening>> byDyad = new LinkedHashMap<>();
  private final Coverage coverage;
  private final int undated;
  private final boolean whole;

  private Chronicle(
      LocalDate first,
      LocalDate before,
      Coverage coverage,
      List<Happening> happenings,
      int undated,
      boolean whole) {
    this.whole = whole;
    this.first = first;
    this.before = before;
    this.coverage = coverage;
    this.happenings = happenings;
    this.undated = undated;
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
    int steady = coverage.steadyDays();
    LocalDate first = steady > 0 ? before.minusDays(steady) : reported.first();
    return new Chronicle(first, before, coverage, reported.since(first), reported.undated(), whole);
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

  /** All, by day. */
  public List<Happening> happenings() {
    return happenings;
  }

  /** How many there are; empty where not all were looked at. */
  OptionalInt counted() {
    return whole ? OptionalInt.of(happenings.size()) : OptionalInt.empty();
  }

  /** All between two, by day. */
  public List<Happening> between(Dyad dyad) {
    return byDyad.getOrDefault(dyad, List.of());
  }

  /** The dyads with at least so many happenings, the busiest first. */
  List<Dyad> busiest(int least, int most) {
    return byDyad.entrySet().stream()
        .filter(e -> e.getValue().size() >= least)
        .sorted(
            Comparator.comparingInt((Map.Entry<Dyad, List<Happening>> e) -> -e.getValue().size())
                .thenComparing(e -> e.getKey().toString()))
        .limit(most)
        .map(Map.Entry::getKey)
        .toList();
  }

  /** The step of a day. */
  int step(LocalDate day) {
    return (int) ChronoUnit.DAYS.between(first, day);
  }

  DyadSeries series(Dyad dyad) {
    int[][] counts = new int[QuadClass.values().length][days()];
    for (Happening h : between(dyad)) {
      counts[h.type().quad().number() - 1][step(h.day())]++;
    }
    return new DyadSeries(counts);
  }
}
