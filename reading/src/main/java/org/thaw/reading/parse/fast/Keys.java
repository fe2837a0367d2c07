package org.thaw.reading.parse.fast;

/** A reusable list of features. */
final class Keys {
  static final int CAPACITY = 192;
  final int[] keys = new int[CAPACITY];
  int count;

  void clear() {
    count = 0;
  }

  void add(int key) {
    keys[count++] = key;
  }
}
