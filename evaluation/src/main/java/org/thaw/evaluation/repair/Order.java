package org.thaw.evaluation.repair;

/** Kendall's τ of a sequence of distinct places: 1 in order, -1 in reverse. */
final class Order {

  private Order() {}

  static double tau(int[] places) {
    long pairs = (long) places.length * (places.length - 1) / 2;
    if (pairs == 0) {
      return 1;
    }
    long inverted = sort(places.clone(), new int[places.length], 0, places.length);
    return 1 - 2.0 * inverted / pairs;
  }

  /** Merge sort that counts the inversions. */
  private static long sort(int[] values, int[] spare, int from, int to) {
    if (to - from < 2) {
      return 0;
    }
    int middle = (from + to) >>> 1;
    long count = sort(values, spare, from, middle) + sort(values, spare, middle, to);
    int left = from;
    int right = middle;
    for (int i = from; i < to; i++) {
      boolean takeLeft = right >= to || (left < middle && values[left] <= values[right]);
      count += takeLeft ? 0 : middle - left;
      spare[i] = takeLeft ? values[left++] : values[right++];
    }
    System.arraycopy(spare, from, values, from, to - from);
    return count;
  }
}
