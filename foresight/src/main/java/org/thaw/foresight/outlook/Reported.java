package org.thaw.foresight.outlook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.thaw.statement.Event;
import org.thaw.statement.EventType;
import org.thaw.statement.Party;
import org.thaw.statement.Period;
import org.thaw.statement.Said;

/** Reports of events before a day, those of one thing together. */
final class Reported {
  private static final int WIDEST = 7;

  private record Key(LocalDate day, String subject, EventType type, String object) {}

  private final LocalDate before;
  private final Map<Key, List<Event>> reports = new HashMap<>();
  private int undated;

  private Reported(LocalDate before) {
    this.before = before;
  }

  /** Of events that are affirmed and actual, between two that are known. */
  static Reported of(Iterable<Event> events, LocalDate before) {
    Reported reported = new Reported(before);
    for (Event event : events) {
      if (counts(event.said())) {
        reported.add(event);
      }
    }
    return reported;
  }

  private static boolean counts(Said said) {
    Optional<String> subject = said.subject().flatMap(Party::id);
    Optional<String> object = said.object().flatMap(Party::id);
    return subject.isPresent() && object.isPresent() && !subject.equals(object) && said.toBeSo();
  }

  private void add(Event event) {
    Optional<LocalDate> day = day(event.said().period());
    if (day.isEmpty()) {
      undated++;
    } else if (day.get().isBefore(before)) {
      reports.computeIfAbsent(key(day.get(), event), k -> new ArrayList<>()).add(event);
    }
  }

  private static Optional<LocalDate> day(Period period) {
    return period.from().isPresent()
            && period.to().isPresent()
            && closely(period.from().get().toEpochDay(), period.to().get().toEpochDay())
        ? period.to()
        : Optional.empty();
  }

  /** Whether the last day of a window is known to a week; {@link Long#MIN_VALUE}: no first day. */
  static boolean closely(long from, long to) {
    return from != Long.MIN_VALUE && to - from < WIDEST;
  }

  private static Key key(LocalDate day, Event event) {
    return new Key(
        day,
        event.said().subject().map(Party::key).orElseThrow(),
        event.relation(),
        event.said().object().map(Party::key).orElseThrow());
  }

  /** How many had no day that is known to a week. */
  int undated() {
    return undated;
  }

  /** The day of the first report; the end if there is none. */
  LocalDate first() {
    LocalDate first = before;
    for (Map.Entry<Key, List<Event>> entry : reports.entrySet()) {
      for (Event report : entry.getValue()) {
        first = earlier(first, published(entry.getKey(), report));
      }
    }
    return first;
  }

  private static LocalDate published(Key key, Event report) {
    return report.source().published().orElse(key.day);
  }

  private static LocalDate earlier(LocalDate a, LocalDate b) {
    return b.isBefore(a) ? b : a;
  }

  /**
   * Which days were read of.
   *
   * @param cameOut days on which something came out that was read, though it told of no event
   */
  Coverage coverage(Set<LocalDate> cameOut) {
    return coverage(cameOut, first());
  }

  /**
   * The same.
   *
   * @param first the first day at the latest
   */
  Coverage coverage(Set<LocalDate> cameOut, LocalDate first) {
    Coverage coverage =
        new Coverage(cameOut.stream().reduce(earlier(first, first()), Reported::earlier), before);
    cameOut.forEach(coverage::cameOut);
    reports.forEach(
        (key, all) -> all.forEach(report -> coverage.told(key.day, published(key, report))));
    return coverage;
  }

  /** What happened from a day on, by day. */
  List<Happening> since(LocalDate first) {
    List<Happening> happenings = new ArrayList<>();
    reports.forEach(
        (k, all) -> {
          if (!k.day.isBefore(first)) {
            happenings.add(new Happening(k.day, k.subject, k.type, k.object, all));
          }
        });
    happenings.sort(
        Comparator.comparing(Happening::day)
            .thenComparing(Happening::subject)
            .thenComparing(Happening::object)
            .thenComparing(Happening::type));
    return happenings;
  }
}
