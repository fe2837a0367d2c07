package org.thaw.reading.parse.fast;

import java.nio.ByteBuffer;
import java.util.Arrays;

/** Weights of many classes, of which each feature speaks for few. */
final class SparseModel implements Model {
  /** Key above; below, where its entries begin, and in the last byte how many there are. */
  private final long[] table;

  /** Class above, weight in the last byte. */
  private final short[] entries;

  private final float scale;

  private SparseModel(long[] table, short[] entries, float scale) {
    this.table = table;
    this.entries = entries;
    this.scale = scale;
  }

  /** Reads what {@code ModelWriter} wrote: keys, numbers of entries, classes, weights. */
  static SparseModel read(ByteBuffer in) {
    float scale = in.getFloat();
    int rows = in.getInt();
    int[] keys = Packing.keys(in, rows);
    long[] table = new long[Packing.slots(rows)];
    int mask = table.length - 1;
    int total = 0;
    for (int i = 0; i < rows; i++) {
      int slot = keys[i] & mask;
      while (table[slot] != 0) {
        slot = (slot + 1) & mask;
      }
      int size = in.get();
      table[slot] = (long) keys[i] << 32 | (long) total << 8 | size;
      total += size;
    }
    short[] entries = new short[total];
    for (int i = 0; i < total; i++) {
      entries[i] = (short) (in.get() << 8);
    }
    for (int i = 0; i < total; i++) {
      entries[i] |= (short) (in.get() & 0xFF);
    }
    return new SparseModel(table, entries, scale);
  }

  @Override
  public void score(int[] keys, int count, float[] scores) {
    Arrays.fill(scores, 0);
    int mask = table.length - 1;
    for (int i = 0; i < count; i++) {
      int key = keys[i];
      int slot = key & mask;
      long entry = table[slot];
      while (entry != 0 && (int) (entry >>> 32) != key) {
        slot = (slot + 1) & mask;
        entry = table[slot];
      }
      int from = (int) (entry & 0xFFFFFFFFL) >>> 8;
      int to = from + (int) (entry & 0xFF);
      for (int k = from; k < to; k++) {
        scores[entries[k] >> 8] += (byte) entries[k];
      }
    }
    for (int k = 0; k < scores.length; k++) {
      scores[k] *= scale;
    }
  }
}
