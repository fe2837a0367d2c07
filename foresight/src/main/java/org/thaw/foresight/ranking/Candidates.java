package org.thaw.foresight.ranking;

import java.util.Arrays;

/**
 * The entities that some reason reaches for one question, and their numbers, column by column.
 *
 * <p>A number is 0 where the reason says nothing and grows with what it has seen.
 */
final class Candidates {
  static final int NONE = -1;
  private final int[] slot;
  int anchor;
  int relation;
  int step;
  int size;
  int[] entity = new int[512];
  final float[][] columns;

  Candidates(int entities, int columns) {
    this.slot = new int[entities];
    Arrays.fill(slot, NONE);
    this.columns = new float[columns][512];
  }

  void start(int a, int q, int t) {
    for (int i = 0; i < size; i++) {
      slot[entity[i]] = NONE;
    }
    size = 0;
    anchor = a;
    relation = q;
    step = t;
  }

  /** Takes an entity in unless it is there already; its columns are emptied later. */
  void add(int x) {
    if (slot[x] != NONE) {
      return;
    }
    if (size == entity.length) {
      entity = Arrays.copyOf(entity, 2 * size);
      for (int f = 0; f < columns.length; f++) {
        columns[f] = Arrays.copyOf(columns[f], 2 * size);
      }
    }
    slot[x] = size;
    entity[size++] = x;
  }

  /** Makes these columns 0 for every candidate. */
  void empty(int from, int to) {
    for (int f = from; f < to; f++) {
      Arrays.fill(columns[f], 0, size, 0);
    }
  }

  /** Where an entity stands, or NONE. */
  int slot(int x) {
    return slot[x];
  }

  /** Keeps the first {@code kept} of an order of slots; only so many columns are filled yet. */
  void keep(int[] order, int kept, int filled) {
    int[] entities = new int[kept];
    for (int i = 0; i < kept; i++) {
      entities[i] = entity[order[i]];
    }
    float[] moved = new float[kept];
    for (int f = 0; f < filled; f++) {
      for (int i = 0; i < kept; i++) {
        moved[i] = columns[f][order[i]];
      }
      System.arraycopy(moved, 0, columns[f], 0, kept);
    }
    for (int i = 0; i < size; i++) {
      slot[entity[i]] = NONE;
    }
    System.arraycopy(entities, 0, entity, 0, kept);
    size = kept;
    for (int i = 0; i < kept; i++) {
      slot[entity[i]] = i;
    }
  }
}
