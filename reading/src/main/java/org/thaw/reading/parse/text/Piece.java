package org.thaw.reading.parse.text;

/**
 * A stretch of a text.
 *
 * @param start first UTF-16 code unit
 * @param end one past the last
 */
record Piece(int start, int end) {

  /** Its words. */
  String of(String text) {
    return text.substring(start, end);
  }
}
