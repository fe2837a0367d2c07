package org.thaw.exchange.month;

import it.unimi.dsi.fastutil.longs.LongOpenHashSet;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.thaw.statement.Event;
import org.thaw.statement.Period;
import org.thaw.statement.Toll;
import org.thaw.statement.TollKind;

/**
 * Events by key and month. An event counts once, however many documents tell of it, and so does its
 * toll, as the range that all of them span.
 *
 * @param <K> what is counted: a dyad, a country
 */
final class Months<K extends Comparable<K>> {

  /** What was told of the dead of one event. */
  private static final class Dead {
    private final K0 where;
    private int low = Integer.MAX_VALUE;
    private int best = -1;
    private int high;

    Dead(K0 where) {
      this.where = where;
    }
  }

  /** Key and month of an event's toll. */
  private record K0(Object key, YearMonth month) {}

  /** The dead of a month: low, best, high. */
  record Toll3(int low, int best, int high) {
    static final Toll3 NONE = new Toll3(0, 0, 0);
  }

  private final TreeMap<K, TreeMap<YearMonth, MonthCell>> cells = new TreeMap<>();
  private final LongOpenHashSet seen = new LongOpenHashSet();
  private final Map<String, Dead> dead = new HashMap<>();
  private final TreeSet<String> readers = new TreeSet<>();
  private Optional<YearMonth> first = Optional.empty();
  private Optional<YearMonth> last = Optional.empty();

  /** The month of an event: of its first day, else its last, else of the report. */
  static Optional<YearMonth> month(Event event) {
    Period period = event.said().period();
    Optional<LocalDate> day =
        period.from().or(period::to).or(() -> event.said().source().published());
    return day.map(YearMonth::from);
  }

  /**
   * Counts a report of an event.
   *
   * @param returned whether the event goes against the key's direction
   */
  void add(K key, YearMonth month, Event event, boolean returned) {
    first = Optional.of(first.filter(m -> !m.isAfter(month)).orElse(month));
    last = Optional.of(last.filter(m -> !m.isBefore(month)).orElse(month));
    String reader = event.said().reader();
    readers.add(reader);
    MonthCell cell =
        cells
            .computeIfAbsent(key, k -> new TreeMap<>())
            .computeIfAbsent(month, m -> new MonthCell());
    cell.report(reader, event.source().document());
    String happening = event.eventId().orElse(event.id());
    String counted = key + "\n" + happening + "\n" + event.relation() + returned;
    if (seen.add(hash(counted))) {
      cell.event(event.relation(), returned);
    }
    Toll.Range range = event.toll().ranges().get(TollKind.KILLED);
    if (range != null) {
      toll(key, month, happening, range);
    }
  }

  private void toll(K key, YearMonth month, String happening, Toll.Range range) {
    Dead told = dead.computeIfAbsent(key + "\n" + happening, k -> new Dead(new K0(key, month)));
    int best = range.best().orElse(range.low().orElse(range.high().orElse(0)));
    told.best = told.best < 0 ? best : told.best;
    told.low = Math.min(told.low, range.low().orElse(best));
    told.high = Math.max(told.high, range.high().orElse(best));
  }

  /**
   * FNV-1a of 64 bits: of ten million events two fall together once in four hundred thousand runs.
   */
  private static long hash(String text) {
    long hash = 0xcbf29ce484222325L;
    for (int i = 0; i < text.length(); i++) {
      hash = (hash ^ text.charAt(i)) * 0x100000001b3L;
    }
    return hash;
  }

  /** Takes one row after another. */
  interface Visitor<K> {
    /** A key's month, in order; an empty cell where nothing was told. */
    void row(K key, YearMonth month, MonthCell cell, Toll3 dead);
  }

  /** Every month from the first to the last of all, for every key. */
  void visit(Visitor<K> visitor) {
    Map<K0, Toll3> tolls = new HashMap<>();
    dead.values()
        .forEach(
            told ->
                tolls.merge(
                    told.where,
                    new Toll3(told.low, told.best, told.high),
                    (a, b) -> new Toll3(a.low + b.low, a.best + b.best, a.high + b.high)));
    MonthCell nothing = new MonthCell();
    if (first.isEmpty() || last.isEmpty()) {
      return;
    }
    YearMonth end = last.get();
    cells.forEach(
        (key, months) -> {
          for (YearMonth at = first.get(); !at.isAfter(end); at = at.plusMonths(1)) {
            MonthCell cell = months.getOrDefault(at, nothing);
            visitor.row(key, at, cell, tolls.getOrDefault(new K0(key, at), Toll3.NONE));
          }
        });
  }

  /** The data sets that were counted: they told of nothing where a row is zero. */
  String readers() {
    return String.join("; ", readers);
  }
}
