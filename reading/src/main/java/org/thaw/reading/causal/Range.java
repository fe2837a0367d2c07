package org.thaw.reading.causal;

/**
 * Where an edge may stand.
 *
 * @param from first word
 * @param to last word
 * @param other the edge found before, to measure from
 */
public record Range(int from, int to, int other) {

  /** For the next edge, those before it found. */
  public static Range of(Traits t, int anchor, Pattern pattern, Edge edge, int[] found) {
    int leftStart = found[Edge.LEFT_START.number()];
    int leftEnd = found[Edge.LEFT_END.number()];
    int rightStart = found[Edge.RIGHT_START.number()];
    int last = t.size - 1;
    if (pattern.isFronted()) {
      return switch (edge) {
        case LEFT_START -> new Range(anchor, last, anchor);
        case LEFT_END -> new Range(leftStart, last, leftStart);
        case RIGHT_START -> new Range(leftEnd + 1, last, leftEnd);
        case RIGHT_END -> new Range(rightStart, last, rightStart);
      };
    }
    return switch (edge) {
      case LEFT_END -> new Range(0, anchor - 1, anchor);
      case LEFT_START -> new Range(0, leftEnd, leftEnd);
      case RIGHT_START -> new Range(anchor, last, anchor);
      case RIGHT_END -> new Range(rightStart, last, rightStart);
    };
  }
}
