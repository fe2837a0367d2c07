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

  boolean meets(Span other) {
    return start < other.end && other.start < end;
  }
}
