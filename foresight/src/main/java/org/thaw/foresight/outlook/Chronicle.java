package org.thaw.foresight.outlook;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.thaw.foresight.dyad.DyadSeries;
import org.thaw.statement.Event;
import org.thaw.statement.EventType;
import org.thaw.statement.Modality;
import org.thaw.statement.Party;
import org.thaw.statement.Period;
import org.thaw.statement.Polarity;
import org.thaw.statement.QuadClass;
import org.thaw.statement.Said;

/**
 * What happened between whom on which day, from statements of events that are said to have been.
 *
 * <p>It begins with the first report: what reports tell of earlier times is no even coverage of
 * them. An event counts on the last day of its window, if that is known to a week.
 */
public final class Chronicle {
  private static final int WIDEST = 7;

  private final LocalDate first;
  private final LocalDate before;
  private final List<Happening> happenings;
  private final Map<Dyad, List<Happening>> byDyad = new LinkedHashMap<>();
  private final int undated;

  private Chronicle(LocalDate first, LocalDate before, List<Happening> happenings, int undated) {
    this.first = first;
    this.before = before;
    this.happenings = happenings;
    this.undated = undated;
    for (Happening h : happenings) {
      byDyad.computeIfAbsent(new Dyad(h.subject(), h.object()), k -> new ArrayList<>()).add(h);
    }
  }

  private record Key(LocalDate day, String subject, EventType type, String object) {}

  /** All that happened before a day, of events that are affirmed and actual. */
  public static Chronicle of(Iterable<Event> events, LocalDate before) {
    Map<Key, List<Event>> reports = new HashMap<>();
    LocalDate first = before;
    int undated = 0;
    for (Event event : events) {
      if (!counts(event.said())) {
        continue;
      }
      Optional<LocalDate> day = day(event.said().period());
      if (day.isEmpty()) {
        undated++;
      } else if (day.get().isBefore(before)) {
        first = earlier(first, event.source().published().orElse(day.get()));
        reports.computeIfAbsent(key(day.get(), event), k -> new ArrayList<>()).add(event);
      }
    }
    List<Happening> happenings = new ArrayList<>();
    for (Map.Entry<Key, List<Event>> entry : reports.entrySet()) {
      Key k = entry.getKey();
      if (!k.day.isBefore(first)) {
        happenings.add(new Happening(k.day, k.subject, k.type, k.object, entry.getValue()));
      }
    }
    happenings.sort(
        Comparator.comparing(Happening::day)
            .thenComparing(Happening::subject)
            .thenComparing(Happening::object)
            .thenComparing(Happening::type));
    return new Chronicle(first, before, happenings, undated);
  }

  private static LocalDate earlier(LocalDate a, LocalDate b) {
    return b.isBefore(a) ? b : a;
  }

  private static boolean counts(Said said) {
    Optional<String> subject = said.subject().flatMap(Party::id);
    Optional<String> object = said.object().flatMap(Party::id);
    return subject.isPresent()
        && object.isPresent()
        && !subject.equals(object)
        && said.polarity() == Polarity.AFFIRMED
        && said.modality() == Modality.ACTUAL;
  }

  private static Optional<LocalDate> day(Period period) {
    return period.from().isPresent()
            && period.to().isPresent()
            && ChronoUnit.DAYS.between(period.from().get(), period.to().get()) < WIDEST
        ? period.to()
        : Optional.empty();
  }

  private static Key key(LocalDate day, Event event) {
    return new Key(
        day,
        event.said().subject().map(Party::key).orElseThrow(),
        event.relation(),
        event.said().object().map(Party::key).orElseThrow());
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

  /** How many statements of events had no day that is known to a week. */
  public int undated() {
    return undated;
  }

  /** All, by day. */
  public List<Happening> happenings() {
    return happenings;
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
