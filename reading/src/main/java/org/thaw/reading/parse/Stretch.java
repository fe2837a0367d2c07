package org.thaw.reading.parse;

/**
 * A stretch of a text.
 *
 * @param start first UTF-16 code unit
 * @param end one past the last
 */
public record Stretch(int start, int end) {

  /** Its words. */
  public String of(String text) {
    return text.substring(start, end);
  }
}
