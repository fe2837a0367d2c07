package org.thaw.ledger;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

/** MinHash values as bytes, four for each, and their bands. */
final class Sketch {

  /**
   * Values in a band. With {@code r} to a band and {@code b} bands, two texts of similarity {@code
   * s} meet in one with probability {@code 1 - (1 - s^r)^b}: for 128 values all but surely at 0.8,
   * and the few that meet at 0.4 are told apart by the whole sketch.
   */
  private static final int ROWS = 4;

  private Sketch() {}

  static byte[] write(List<Integer> sketch) {
    ByteBuffer bytes = ByteBuffer.allocate(sketch.size() * Integer.BYTES);
    sketch.forEach(bytes::putInt);
    return bytes.array();
  }

  static List<Integer> read(byte[] bytes) {
    ByteBuffer buffer = ByteBuffer.wrap(bytes);
    List<Integer> sketch = new ArrayList<>();
    while (buffer.remaining() >= Integer.BYTES) {
      sketch.add(buffer.getInt());
    }
    return sketch;
  }

  /** A hash for each band, its position mixed in. */
  static List<Long> bands(List<Integer> sketch) {
    List<Long> bands = new ArrayList<>();
    for (int start = 0; start + ROWS <= sketch.size(); start += ROWS) {
      long hash = mixed(start);
      for (int value : sketch.subList(start, start + ROWS)) {
        hash = mixed(hash ^ value);
      }
      bands.add(hash);
    }
    return bands;
  }

  /** The finaliser of SplitMix64: every bit of the input reaches every bit of the output. */
  private static long mixed(long value) {
    long z = value + 0x9e3779b97f4a7c15L;
    z = (z ^ (z >>> 30)) * 0xbf58476d1ce4e5b9L;
    z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
    return z ^ (z >>> 31);
  }
}
