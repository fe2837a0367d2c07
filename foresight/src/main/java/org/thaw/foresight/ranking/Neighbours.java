package org.thaw.foresight.ranking;

import it.unimi.dsi.fastutil.ints.Int2ObjectOpenHashMap;

/** The strongest partners of each actor, and the partners of those, as of one step; kept for it. */
final class Neighbours {
  /** Entities with weights, strongest first. */
  @SuppressWarnings(
      "ArrayRecordComponent") // columns for hot loops: never written to, never compared
  record Ranked(int[] entity, float[] weight) {}

  private final Past past;
  private final Int2ObjectOpenHashMap<Ranked> partners = new Int2ObjectOpenHashMap<>();
  private final Int2ObjectOpenHashMap<Ranked> second = new Int2ObjectOpenHashMap<>();
  private final Strongest strongest;

  /** Of its own: partners are looked up while it adds up. */
  private final Strongest farthest;

  private final boolean[] met;
  private final int speed;
  private int step = -1;

  Neighbours(Past past, int speed) {
    this.past = past;
    this.speed = speed;
    this.strongest = new Strongest(past.catalogue.entities());
    this.met = new boolean[past.catalogue.entities()];
    this.farthest = new Strongest(past.catalogue.entities());
  }

  private void at(int now) {
    if (now != step) {
      step = now;
      partners.clear();
      second.clear();
    }
  }

  /** The partners of an actor by share of what it did lately. */
  Ranked partners(int a, int now, int most) {
    at(now);
    Ranked known = partners.get(a);
    if (known == null) {
      Table table = past.table(View.PAIR);
      int c = table.context(a);
      float all = table.contextLevel(c, speed, now) + 0.5f;
      for (int e = table.first(c); e != Table.NONE; e = table.next(e)) {
        float level = table.level(e, speed, now);
        if (level > 0.01f) {
          strongest.add(table.target(e), level / all);
        }
      }
      known = strongest.take(most);
      partners.put(a, known);
    }
    return known;
  }

  /**
   * Partners of partners that the actor never met itself: who can be reached in two steps only, and
   * how likely by chance.
   */
  Ranked second(int a, int now, int most, int width) {
    at(now);
    Ranked known = second.get(a);
    if (known == null) {
      Table table = past.table(View.PAIR);
      mark(table, a, true);
      Ranked near = partners(a, now, width);
      for (int i = 0; i < near.entity().length; i++) {
        Ranked far = partners(near.entity()[i], now, width);
        for (int j = 0; j < far.entity().length; j++) {
          if (far.entity()[j] != a && !met[far.entity()[j]]) {
            farthest.add(far.entity()[j], near.weight()[i] * far.weight()[j]);
          }
        }
      }
      mark(table, a, false);
      known = farthest.take(most);
      second.put(a, known);
    }
    return known;
  }

  private void mark(Table pairs, int a, boolean as) {
    for (int e = pairs.first(pairs.context(a)); e != Table.NONE; e = pairs.next(e)) {
      met[pairs.target(e)] = as;
    }
  }
}
