package org.thaw.reading.parse.fast;

import java.nio.ByteBuffer;

/** The numbers of a weights file: keys as differences of few bytes. */
final class Packing {
  private Packing() {}

  /** A number of one to five bytes, seven bits each, the lowest first. */
  static int number(ByteBuffer in) {
    int value = 0;
    for (int shift = 0; ; shift += 7) {
      int b = in.get();
      value |= (b & 0x7F) << shift;
      if (b >= 0) {
        return value;
      }
    }
  }

  /** Rising keys (as unsigned numbers) from their differences. */
  static int[] keys(ByteBuffer in, int rows) {
    int[] keys = new int[rows];
    int last = 0;
    for (int i = 0; i < rows; i++) {
      last += number(in);
      keys[i] = last;
    }
    return keys;
  }

  /** A power of two, at least one and a half times as large. */
  static int slots(int rows) {
    return Integer.highestOneBit(Math.max(rows + rows / 2, 2) - 1) << 1;
  }
}
