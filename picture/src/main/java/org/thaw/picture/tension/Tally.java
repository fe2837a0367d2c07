package org.thaw.picture.tension;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.thaw.picture.tension.TensionAnswer.Happening;
import org.thaw.picture.tension.TensionAnswer.Row;
import org.thaw.picture.tension.TensionAnswer.Sum;
import org.thaw.statement.EventType;
import org.thaw.statement.QuadClass;

/**
 * Counts reports: an origin counts once for each day and type of event, by its weightiest value.
 */
final class Tally {

  /** The weightiest first: how bad or good, by how many tell of it. */
  private static final Comparator<Happening> WEIGHT =
      Comparator.<Happening>comparingDouble(
              h -> -Math.abs(h.goldstein()) * (1 + Math.log(h.origins())))
          .thenComparing(Happening::day)
          .thenComparing(Happening::type)
          .thenComparing(Happening::actor);

  /** Low bits of a key: four for the type, eight each for the intensities. */
  private static final long LOW = (1L << 20) - 1;

  private static final EventType[] TYPES = EventType.values();

  private final Reports reports;
  private final Dyad dyad;
  private final long known;
  private final long[] days;
  private final int loose;

  Tally(Reports reports, TensionQuestion question) {
    this.reports = reports;
    this.dyad = question.dyad();
    this.known = question.known().map(LocalDate::toEpochDay).orElse(Long.MAX_VALUE);
    this.days = new long[reports.size()];
    for (int i = 0; i < days.length; i++) {
      days[i] = Packed.day(reports.packed(i));
    }
    this.loose = countLoose(question);
  }

  private boolean known(int i) {
    return Packed.known(reports.packed(i)) <= known;
  }

  private int countLoose(TensionQuestion question) {
    long from = question.since().map(LocalDate::toEpochDay).orElse(Long.MIN_VALUE);
    long to = question.until().map(LocalDate::toEpochDay).orElse(Long.MAX_VALUE);
    int count = 0;
    for (int i = 0; i < days.length; i++) {
      boolean holds = question.grain().holds(Packed.breadth(reports.packed(i)));
      count += !holds && known(i) && days[i] >= from && days[i] <= to ? 1 : 0;
    }
    return count;
  }

  /** How many have no day that is known closely enough. */
  int loose() {
    return loose;
  }

  /** Day of the first event that is known to the month. */
  Optional<LocalDate> first() {
    for (int i = 0; i < days.length; i++) {
      if (known(i) && Grain.MONTH.holds(Packed.breadth(reports.packed(i)))) {
        return Optional.of(LocalDate.ofEpochDay(days[i]));
      }
    }
    return Optional.empty();
  }

  /** Day of the last one. */
  Optional<LocalDate> last() {
    for (int i = days.length - 1; i >= 0; i--) {
      if (known(i) && Grain.MONTH.holds(Packed.breadth(reports.packed(i)))) {
        return Optional.of(LocalDate.ofEpochDay(days[i]));
      }
    }
    return Optional.empty();
  }

  Row row(Grain grain, LocalDate from, LocalDate to) {
    EnumMap<QuadClass, Sum> both = new EnumMap<>(QuadClass.class);
    EnumMap<QuadClass, Sum> byOne = new EnumMap<>(QuadClass.class);
    EnumMap<QuadClass, Sum> byOther = new EnumMap<>(QuadClass.class);
    int end = start(to.toEpochDay() + 1);
    for (int i = start(from.toEpochDay()); i < end; ) {
      int next = i;
      while (next < end && days[next] == days[i]) {
        next++;
      }
      add(both, keys(grain, i, next, true, true));
      add(byOne, keys(grain, i, next, true, false));
      add(byOther, keys(grain, i, next, false, true));
      i = next;
    }
    return new Row(from, to, both, byOne, byOther);
  }

  /** Where the reports of that day or later begin. */
  private int start(long day) {
    int low = 0;
    int high = days.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (days[middle] < day) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** A day's reports as sorted longs: of one origin and type stand together. */
  private long[] keys(Grain grain, int from, int to, boolean one, boolean other) {
    long[] keys = new long[to - from];
    int n = 0;
    for (int i = from; i < to; i++) {
      long packed = reports.packed(i);
      boolean wanted = Packed.fromOne(packed) ? one : other;
      if (wanted && known(i) && grain.holds(Packed.breadth(packed))) {
        keys[n++] = (reports.origin(i) & ~LOW) | (packed & 0xFFFFFL & ~(1L << 20));
      }
    }
    long[] sorted = Arrays.copyOf(keys, n);
    Arrays.sort(sorted);
    return sorted;
  }

  private static void add(Map<QuadClass, Sum> sums, long[] keys) {
    for (int i = 0; i < keys.length; ) {
      long weightiest = keys[i];
      int next = i;
      while (next < keys.length && keys[next] >> 16 == keys[i] >> 16) {
        boolean more =
            Math.abs(Packed.goldstein(keys[next])) > Math.abs(Packed.goldstein(weightiest));
        weightiest = more ? keys[next] : weightiest;
        next++;
      }
      Sum one = new Sum(1, Packed.goldstein(weightiest) / 10.0, Packed.plover(weightiest) / 10.0);
      sums.merge(TYPES[(int) (keys[i] >> 16) & 15].quad(), one, Tally::plus);
      i = next;
    }
  }

  private static Sum plus(Sum a, Sum b) {
    return new Sum(
        a.reports() + b.reports(), a.goldstein() + b.goldstein(), a.plover() + b.plover());
  }

  /** What happened from one day to another in these classes, the weightiest first. */
  List<Happening> happenings(LocalDate from, LocalDate to, List<QuadClass> quads, int most) {
    TreeMap<Long, List<Integer>> cells = new TreeMap<>();
    for (int i = start(from.toEpochDay()); i < start(to.toEpochDay() + 1); i++) {
      long packed = reports.packed(i);
      boolean wanted = quads.contains(Packed.type(packed).quad());
      if (wanted && known(i) && Grain.MONTH.holds(Packed.breadth(packed))) {
        long cell = days[i] << 5 | (packed >>> 16 & 31);
        cells.computeIfAbsent(cell, key -> new ArrayList<>()).add(i);
      }
    }
    return cells.values().stream().map(this::happening).sorted(WEIGHT).limit(most).toList();
  }

  private Happening happening(List<Integer> cell) {
    long packed = reports.packed(cell.get(0));
    boolean fromOne = Packed.fromOne(packed);
    int weightiest =
        cell.stream()
            .map(i -> Packed.goldstein(reports.packed(i)))
            .max(Comparator.<Integer>comparingInt(Math::abs).thenComparing(g -> g))
            .orElse(0);
    return new Happening(
        LocalDate.ofEpochDay(Packed.day(packed)),
        fromOne ? dyad.one() : dyad.other(),
        Packed.type(packed),
        fromOne ? dyad.other() : dyad.one(),
        (int) cell.stream().map(reports::origin).distinct().count(),
        weightiest / 10.0);
  }
}
