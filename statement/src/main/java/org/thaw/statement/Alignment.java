package org.thaw.statement;

import java.util.List;

/**
 * Maps offsets in a document's stored text back to its raw text.
 *
 * @param runs stretches that were kept as they were, ordered by {@code start}; what lies between
 *     two runs was put in by repair. No runs: the text is the raw text.
 */
public record Alignment(List<Run> runs) {

  /** Text and raw text are the same. */
  public static final Alignment IDENTITY = new Alignment(List.of());

  /** Copies the list. */
  public Alignment {
    runs = List.copyOf(runs);
  }

  /**
   * The offset in the raw text of a code unit of the stored text; the nearest one before it if
   * none.
   */
  public int toRaw(int offset) {
    if (runs.isEmpty()) {
      return offset;
    }
    int low = 0;
    int high = runs.size() - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (runs.get(middle).start() <= offset) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    Run run = runs.get(low);
    return run.rawStart() + Math.max(0, Math.min(offset - run.start(), run.length()));
  }

  /**
   * A stretch kept as it was.
   *
   * @param start in the stored text, UTF-16 code units
   * @param rawStart in the raw text
   * @param length of the stretch
   */
  public record Run(int start, int rawStart, int length) {}
}
