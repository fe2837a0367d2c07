package org.thaw.foresight.outlook;

import it.unimi.dsi.fastutil.longs.LongArrayList;
import it.unimi.dsi.fastutil.longs.LongOpenHashSet;
import it.unimi.dsi.fastutil.longs.LongSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.LongConsumer;
import org.thaw.statement.EventType;

/**
 * Events by the million, each as one long beside its dyad: what a chronicle of any evening needs of
 * them, without their words. It grows; one thread at a time.
 */
public final class Annals {
  private static final int DAY_BITS = 22;
  private static final long DAY_ZERO = 1L << (DAY_BITS - 1);
  private static final long DAY_MASK = (1L << DAY_BITS) - 1;
  private static final int TYPE_BITS = 5;
  private static final EventType[] TYPES = EventType.values();

  private final Map<Dyad, LongArrayList> byDyad = new HashMap<>();
  private final Set<Dyad> unsettled = new HashSet<>();

  /** Days of events with the days on which they were told of. */
  private final LongSet tellings = new LongOpenHashSet();

  /** When those without a day that is known to a week were told of. */
  private final List<LocalDate> undated = new ArrayList<>();

  /** One more event that is said to have been, between two that are not the same. */
  public void add(Brief event) {
    if (!Reported.closely(event.from(), event.to())) {
      undated.add(LocalDate.ofEpochDay(event.told()));
      return;
    }
    Dyad dyad = new Dyad(event.subject(), event.object());
    long direction = dyad.one().equals(event.subject()) ? 1 : 0;
    long key = key(event.to(), direction, event.type());
    byDyad
        .computeIfAbsent(dyad, d -> new LongArrayList(4))
        .add(key << DAY_BITS | (event.told() + DAY_ZERO));
    unsettled.add(dyad);
    tellings.add((event.to() + DAY_ZERO) << DAY_BITS | (event.told() + DAY_ZERO));
  }

  /**
   * What is noted of an event; days count from 1970-01-01.
   *
   * @param from its first day; {@link Long#MIN_VALUE}: not told
   * @param to its last
   * @param told on which day it was told of, and known since
   */
  public record Brief(
      String subject, EventType type, String object, long from, long to, long told) {}

  /** Tells what happened apart, whoever tells of it; in the order of the days. */
  @SuppressWarnings("EnumOrdinal") // in memory only: never stored
  static long key(long day, long direction, EventType type) {
    return ((day + DAY_ZERO) << 1 | direction) << TYPE_BITS | type.ordinal();
  }

  static LocalDate day(long key) {
    return LocalDate.ofEpochDay((key >>> (TYPE_BITS + 1)) - DAY_ZERO);
  }

  static EventType type(long key) {
    return TYPES[(int) (key & ((1 << TYPE_BITS) - 1))];
  }

  Set<Dyad> dyads() {
    return byDyad.keySet();
  }

  /** What was known by an evening to have happened between two, in order, each once. */
  void between(Dyad dyad, LocalDate evening, LongConsumer visitor) {
    LongArrayList all = byDyad.get(dyad);
    if (all == null) {
      return;
    }
    if (unsettled.remove(dyad)) {
      settle(all);
    }
    long last = evening.toEpochDay() + DAY_ZERO;
    for (int i = 0; i < all.size(); i++) {
      long packed = all.getLong(i);
      if ((packed & DAY_MASK) <= last) {
        visitor.accept(packed >>> DAY_BITS);
      }
    }
  }

  /** Of those that tell of one thing, the first that came out says since when it is known. */
  private static void settle(LongArrayList all) {
    long[] sorted = all.toLongArray();
    Arrays.sort(sorted);
    all.clear();
    for (int i = 0; i < sorted.length; i++) {
      if (i == 0 || sorted[i] >>> DAY_BITS != sorted[i - 1] >>> DAY_BITS) {
        all.add(sorted[i]);
      }
    }
    all.trim();
  }

  /** Takes the day of an event and the day on which it was told of. */
  interface Telling {
    void of(LocalDate day, LocalDate told);
  }

  /** Visits each pair of days that there is, as far as known by an evening. */
  void tellings(LocalDate evening, Telling visitor) {
    tellings.forEach(
        pair -> {
          LocalDate told = LocalDate.ofEpochDay((pair & DAY_MASK) - DAY_ZERO);
          if (!told.isAfter(evening)) {
            visitor.of(LocalDate.ofEpochDay((pair >>> DAY_BITS) - DAY_ZERO), told);
          }
        });
  }

  int undated(LocalDate evening) {
    return (int) undated.stream().filter(told -> !told.isAfter(evening)).count();
  }
}
