package org.thaw.statement;

/**
 * A stretch of a text.
 *
 * @param start first UTF-16 code unit
 * @param end one past the last
 */
public record Span(int start, int end) {

  /** Refuses a span that is none. */
  public Span {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("no span: " + start + " to " + end);
    }
  }

  /** The text under the span. */
  public String of(String text) {
    return text.substring(start, end);
  }

  /** Whether the offset lies within. */
  public boolean holds(int offset) {
    return start <= offset && offset < end;
  }
}
