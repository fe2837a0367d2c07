package org.thaw.foresight.ranking;

import it.unimi.dsi.fastutil.longs.Long2IntOpenHashMap;
import java.util.Arrays;

/**
 * Faded counts of targets within contexts, for example of recipients within (actor, relation).
 *
 * <p>Counts fade lazily: a level is brought up to date only when an event is added to it, so that
 * adding costs the same however long the history is. All arrays grow by doubling.
 */
final class Table {
  /** What {@link #context} and {@link #entry} answer when there is none. */
  static final int NONE = -1;

  private final Decay decay;
  private final Long2IntOpenHashMap contexts = new Long2IntOpenHashMap();
  private final Places places;
  private int[] head = new int[64];
  private int[] distinct = new int[64];
  private int[] contextLast = new int[64];
  private int[] contextCount = new int[64];
  private float[] contextLevel = new float[64 * Decay.SPEEDS];
  private int size;
  private int[] target = new int[64];
  private int[] next = new int[64];
  private int[] last = new int[64];
  private int[] count = new int[64];
  private float[] level = new float[64 * Decay.SPEEDS];

  /**
   * An empty table.
   *
   * @param targets one more than the largest number that may be a target
   */
  Table(Decay decay, int targets) {
    this.decay = decay;
    this.places = new Places(targets);
    contexts.defaultReturnValue(NONE);
  }

  /** Counts one event; returns the entry it fell into. */
  int add(long contextKey, int x, int step) {
    int c = contexts.get(contextKey);
    if (c == NONE) {
      c = newContext(contextKey, step);
    }
    int e = entry(c, x);
    if (e == NONE) {
      e = newEntry(c, x, step);
    }
    fade(contextLevel, c, step - contextLast[c]);
    fade(level, e, step - last[e]);
    contextLast[c] = step;
    last[e] = step;
    contextCount[c]++;
    count[e]++;
    return e;
  }

  private void fade(float[] levels, int slot, int age) {
    for (int h = 0; h < Decay.SPEEDS; h++) {
      int i = slot * Decay.SPEEDS + h;
      levels[i] = levels[i] * decay.left(h, age) + 1;
    }
  }

  private int newContext(long key, int step) {
    int c = contexts.size();
    if (c == head.length) {
      head = Arrays.copyOf(head, 2 * c);
      distinct = Arrays.copyOf(distinct, 2 * c);
      contextLast = Arrays.copyOf(contextLast, 2 * c);
      contextCount = Arrays.copyOf(contextCount, 2 * c);
      contextLevel = Arrays.copyOf(contextLevel, 2 * c * Decay.SPEEDS);
    }
    contexts.put(key, c);
    head[c] = NONE;
    contextLast[c] = step;
    return c;
  }

  private int newEntry(int c, int x, int step) {
    int e = size++;
    if (e == target.length) {
      target = Arrays.copyOf(target, 2 * e);
      next = Arrays.copyOf(next, 2 * e);
      last = Arrays.copyOf(last, 2 * e);
      count = Arrays.copyOf(count, 2 * e);
      level = Arrays.copyOf(level, 2 * e * Decay.SPEEDS);
    }
    places.put(c, x, e);
    target[e] = x;
    next[e] = head[c];
    head[c] = e;
    last[e] = step;
    distinct[c]++;
    if (places.turns(distinct[c])) {
      places.widen(c);
      for (int k = e; k != NONE; k = next[k]) {
        places.put(c, target[k], k);
      }
    }
    return e;
  }

  int context(long contextKey) {
    return contexts.get(contextKey);
  }

  int entry(int c, int x) {
    return c == NONE ? NONE : places.get(c, x);
  }

  /** The first entry of a context's chain, or NONE. */
  int first(int c) {
    return c == NONE ? NONE : head[c];
  }

  int next(int e) {
    return next[e];
  }

  int target(int e) {
    return target[e];
  }

  int count(int e) {
    return count[e];
  }

  int age(int e, int now) {
    return now - last[e];
  }

  int distinct(int c) {
    return c == NONE ? 0 : distinct[c];
  }

  int contextCount(int c) {
    return c == NONE ? 0 : contextCount[c];
  }

  int contextAge(int c, int now) {
    return c == NONE ? Integer.MAX_VALUE : now - contextLast[c];
  }

  float level(int e, int h, int now) {
    return level[e * Decay.SPEEDS + h] * decay.left(h, now - last[e]);
  }

  float contextLevel(int c, int h, int now) {
    return c == NONE ? 0 : contextLevel[c * Decay.SPEEDS + h] * decay.left(h, now - contextLast[c]);
  }
}
