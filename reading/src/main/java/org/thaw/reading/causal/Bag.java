package org.thaw.reading.causal;

import java.util.Arrays;

/** Hashed features as they are gathered. */
final class Bag {

  private int[] keys = new int[64];
  private int size;

  void add(int template, int a) {
    put(mix(mix(template, 0x51ED270B), a));
  }

  void add(int template, int a, int b) {
    put(mix(mix(mix(template, 0x51ED270B), a), b));
  }

  void add(int template, int a, int b, int c) {
    put(mix(mix(mix(mix(template, 0x51ED270B), a), b), c));
  }

  private void put(int key) {
    if (size == keys.length) {
      keys = Arrays.copyOf(keys, 2 * size);
    }
    keys[size++] = key;
  }

  int[] toArray() {
    return Arrays.copyOf(keys, size);
  }

  /** Two numbers as one that looks like neither (the mixing step of MurmurHash3). */
  static int mix(int one, int other) {
    int h = (one ^ other) * 0x85EBCA6B;
    h = (h ^ (h >>> 13)) * 0xC2B2AE35;
    return h ^ (h >>> 16);
  }
}
