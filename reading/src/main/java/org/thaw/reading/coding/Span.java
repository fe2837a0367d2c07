package org.thaw.reading.coding;

/**
 * Words that stand for a party.
 *
 * @param start index of the first word
 * @param end one past the last
 */
public record Span(int start, int end) {

  /** Whether it covers a word. */
  public boolean covers(int index) {
    return start <= index && index < end;
  }

  /** The indexes of its words. */
  public int[] words() {
    int[] words = new int[end - start];
    for (int i = 0; i < words.length; i++) {
      words[i] = start + i;
    }
    return words;
  }

  boolean meets(Span other) {
    return start < other.end && other.start < end;
  }
}
