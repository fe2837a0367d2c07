package org.thaw.statement;

import java.util.List;

/**
 * What tells whether two texts are the same or nearly so.
 *
 * @param content SHA-256 of the folded text, hexadecimal: equal for the same words
 * @param sketch MinHash values (Broder 1997) of its word shingles: the share that two texts have in
 *     common estimates the Jaccard similarity of their shingles
 */
public record Fingerprint(String content, List<Integer> sketch) {

  /** Copies the list. */
  public Fingerprint {
    sketch = List.copyOf(sketch);
  }

  /** Estimated similarity, 0 to 1; 0 where either has no sketch. */
  public double similarity(Fingerprint other) {
    int size = Math.min(sketch.size(), other.sketch.size());
    int equal = 0;
    for (int i = 0; i < size; i++) {
      if (sketch.get(i).equals(other.sketch.get(i))) {
        equal++;
      }
    }
    return size == 0 ? 0 : (double) equal / size;
  }
}
