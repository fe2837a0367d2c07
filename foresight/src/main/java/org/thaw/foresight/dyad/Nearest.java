package org.thaw.foresight.dyad;

/** Finds what would stand at a place if numbers were sorted (Hoare 1961), without sorting them. */
final class Nearest {

  private Nearest() {}

  /** The number at that place, from 0; the array is left in another order. */
  static float of(float[] numbers, int place) {
    int low = 0;
    int high = numbers.length - 1;
    while (low < high) {
      float pivot = numbers[(low + high) >>> 1];
      int i = low;
      int j = high;
      while (i <= j) {
        while (numbers[i] < pivot) {
          i++;
        }
        while (numbers[j] > pivot) {
          j--;
        }
        if (i <= j) {
          float swap = numbers[i];
          numbers[i++] = numbers[j];
          numbers[j--] = swap;
        }
      }
      if (place <= j) {
        high = j;
      } else if (place >= i) {
        low = i;
      } else {
        return numbers[place];
      }
    }
    return numbers[place];
  }
}
