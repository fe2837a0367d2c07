package org.thaw.reading.parse.fast;

import java.nio.ByteBuffer;

/**
 * The weights of the three actions. A feature is one {@code long}: its key above, three bytes of
 * weights below, so that a look-up touches one line of the cache.
 */
final class ActionModel implements Model {
  private final long[] table;
  private final float scale;

  private ActionModel(long[] table, float scale) {
    this.table = table;
    this.scale = scale;
  }

  /** Reads what {@code ModelWriter} wrote: keys, then the weights of each class in turn. */
  static ActionModel read(ByteBuffer in) {
    float scale = in.getFloat();
    int rows = in.getInt();
    int[] keys = Packing.keys(in, rows);
    long[] table = new long[Packing.slots(rows)];
    int mask = table.length - 1;
    int at = in.position();
    for (int i = 0; i < rows; i++) {
      int slot = keys[i] & mask;
      while (table[slot] != 0) {
        slot = (slot + 1) & mask;
      }
      long weights = 0;
      for (int k = 0; k < State.ACTIONS; k++) {
        weights |= (in.get(at + k * rows + i) & 0xFFL) << (8 * k);
      }
      table[slot] = (long) keys[i] << 32 | weights;
    }
    in.position(at + rows * State.ACTIONS);
    return new ActionModel(table, scale);
  }

  @Override
  public void score(int[] keys, int count, float[] scores) {
    int mask = table.length - 1;
    int shift = 0;
    int left = 0;
    int right = 0;
    for (int i = 0; i < count; i++) {
      int key = keys[i];
      int slot = key & mask;
      long entry = table[slot];
      while (entry != 0) {
        if ((int) (entry >>> 32) == key) {
          shift += (byte) entry;
          left += (byte) (entry >>> 8);
          right += (byte) (entry >>> 16);
          break;
        }
        slot = (slot + 1) & mask;
        entry = table[slot];
      }
    }
    scores[State.SHIFT] = shift * scale;
    scores[State.LEFT] = left * scale;
    scores[State.RIGHT] = right * scale;
  }
}
