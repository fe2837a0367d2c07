package org.thaw.foresight.ranking;

import it.unimi.dsi.fastutil.longs.Long2ObjectOpenHashMap;
import java.util.EnumMap;
import java.util.Objects;

/** Which entities are worth a closer look: the strongest of several views, and those near by. */
final class Shortlist {
  private record Source(View view, int speed, int most) {}

  private static final Source[] OWN = {
    new Source(View.EVENT, 3, 72), new Source(View.PAIR, 3, 90), new Source(View.PAIR, 1, 24)
  };
  private static final Source[] SHARED = {
    new Source(View.RELATION_TARGET, 2, 36),
    new Source(View.COUNTRY_EVENT, 3, 30),
    new Source(View.COUNTRY_TARGET, 2, 30),
    new Source(View.SECTOR_EVENT, 3, 18)
  };
  private final Past past;
  private final Strongest strongest;
  private final Neighbours slow;
  private final EnumMap<View, Long2ObjectOpenHashMap<int[]>> kept = new EnumMap<>(View.class);
  private int step = -1;

  Shortlist(Past past, Neighbours slow) {
    this.past = past;
    this.slow = slow;
    this.strongest = new Strongest(past.catalogue.entities());
    for (Source source : SHARED) {
      kept.put(source.view, new Long2ObjectOpenHashMap<>());
    }
  }

  void fill(Candidates c) {
    if (c.step != step) {
      step = c.step;
      kept.values().forEach(Long2ObjectOpenHashMap::clear);
    }
    for (Source source : OWN) {
      addAll(c, top(source, source.view.context(past, c.anchor, c.relation, 0)));
    }
    for (Source source : SHARED) {
      long key = source.view.context(past, c.anchor, c.relation, 0);
      Long2ObjectOpenHashMap<int[]> cache = Objects.requireNonNull(kept.get(source.view));
      int[] known = cache.get(key);
      if (known == null) {
        known = top(source, key);
        cache.put(key, known);
      }
      addAll(c, known);
    }
    addAll(c, slow.second(c.anchor, c.step, NeighbourBlock.REACH, NeighbourBlock.WIDTH).entity());
  }

  private static void addAll(Candidates c, int[] entities) {
    for (int x : entities) {
      if (x != c.anchor) {
        c.add(x);
      }
    }
  }

  private int[] top(Source source, long key) {
    Table table = past.table(source.view);
    for (int e = table.first(table.context(key)); e != Table.NONE; e = table.next(e)) {
      strongest.add(table.target(e), 1e-6f + table.level(e, source.speed, step));
    }
    return strongest.take(source.most).entity();
  }
}
