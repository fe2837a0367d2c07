package org.thaw.foresight.outlook;

import it.unimi.dsi.fastutil.longs.LongArrayList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.thaw.foresight.dyad.DyadSeries;
import org.thaw.statement.QuadClass;

/**
 * What happened between whom, as one int each: the days since the first, and the quad class in the
 * lowest two bits.
 *
 * @param first the first day
 * @param byDyad of each two
 */
record Marks(LocalDate first, Map<Dyad, int[]> byDyad) {
  private static final int[] NONE = {};
  private static final int CLASSES = QuadClass.values().length;

  /** Of happenings, none of them before the first day. */
  static Marks of(List<Happening> happenings, LocalDate first) {
    Map<Dyad, int[]> byDyad = new HashMap<>();
    keys(happenings).forEach((dyad, keys) -> byDyad.put(dyad, marks(keys, first)));
    return new Marks(first, byDyad);
  }

  private static Map<Dyad, LongArrayList> keys(List<Happening> happenings) {
    Map<Dyad, LongArrayList> byDyad = new HashMap<>();
    for (Happening h : happenings) {
      Dyad dyad = new Dyad(h.subject(), h.object());
      long direction = dyad.one().equals(h.subject()) ? 1 : 0;
      byDyad
          .computeIfAbsent(dyad, d -> new LongArrayList())
          .add(Annals.key(h.day().toEpochDay(), direction, h.type()));
    }
    return byDyad;
  }

  /** Of both, what both tell counting once, from the first day up to, not including, the last. */
  static Marks of(Annals annals, List<Happening> others, LocalDate first, LocalDate before) {
    Map<Dyad, LongArrayList> told = keys(others);
    Set<Dyad> dyads = new HashSet<>(annals.dyads());
    dyads.addAll(told.keySet());
    Map<Dyad, int[]> byDyad = new HashMap<>();
    LocalDate evening = before.minusDays(1);
    for (Dyad dyad : dyads) {
      LongArrayList keys = told.getOrDefault(dyad, new LongArrayList());
      annals.between(
          dyad,
          evening,
          key -> {
            LocalDate day = Annals.day(key);
            if (!day.isBefore(first) && day.isBefore(before)) {
              keys.add(key);
            }
          });
      if (!keys.isEmpty()) {
        byDyad.put(dyad, marks(keys, first));
      }
    }
    return new Marks(first, byDyad);
  }

  private static int[] marks(LongArrayList keys, LocalDate first) {
    long origin = first.toEpochDay();
    return keys.longStream()
        .sorted()
        .distinct()
        .mapToInt(
            key ->
                (int) (Annals.day(key).toEpochDay() - origin) * CLASSES
                    + Annals.type(key).quad().number()
                    - 1)
        .toArray();
  }

  int all() {
    return byDyad.values().stream().mapToInt(marks -> marks.length).sum();
  }

  int count(Dyad dyad) {
    return byDyad.getOrDefault(dyad, NONE).length;
  }

  Optional<LocalDate> newest() {
    return byDyad.keySet().stream()
        .flatMap(dyad -> newest(dyad).stream())
        .max(Comparator.naturalOrder());
  }

  Optional<LocalDate> newest(Dyad dyad) {
    int[] marks = byDyad.getOrDefault(dyad, NONE);
    return marks.length == 0
        ? Optional.empty()
        : Optional.of(first.plusDays(marks[marks.length - 1] / CLASSES));
  }

  List<Dyad> busiest(int least, int most) {
    List<Map.Entry<Dyad, int[]>> enough = new ArrayList<>(byDyad.entrySet());
    enough.removeIf(e -> e.getValue().length < least);
    return enough.stream()
        .sorted(
            Comparator.comparingInt((Map.Entry<Dyad, int[]> e) -> -e.getValue().length)
                .thenComparing(e -> e.getKey().toString()))
        .limit(most)
        .map(Map.Entry::getKey)
        .toList();
  }

  DyadSeries series(Dyad dyad, int days) {
    int[][] counts = new int[CLASSES][days];
    for (int mark : byDyad.getOrDefault(dyad, NONE)) {
      counts[mark % CLASSES][mark / CLASSES]++;
    }
    return new DyadSeries(counts);
  }
}
