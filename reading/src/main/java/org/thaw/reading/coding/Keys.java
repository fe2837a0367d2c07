package org.thaw.reading.coding;

import java.util.Arrays;

/** The hashed features of one example, each at most once. */
final class Keys {

  private int[] keys = new int[512];
  private int size;

  /** Adds a feature by its group and its words. */
  void add(int group, String... words) {
    int hash = group * 0x9E3779B1;
    for (String word : words) {
      hash = (hash ^ word.hashCode()) * 0x85EBCA6B;
      hash ^= hash >>> 15;
    }
    hash ^= hash >>> 13;
    hash *= 0xC2B2AE35;
    hash ^= hash >>> 16;
    if (size == keys.length) {
      keys = Arrays.copyOf(keys, size * 2);
    }
    keys[size++] = hash == 0 ? 1 : hash;
  }

  /** The distinct keys, rising. */
  int[] sorted() {
    return Arrays.stream(keys, 0, size).sorted().distinct().toArray();
  }
}
