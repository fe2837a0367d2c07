package org.thaw.reading.neural;

import java.util.Arrays;
import java.util.List;

/**
 * A sentence as the encoder takes it in.
 *
 * @param ids numbers of the pieces, with the opening and the closing one
 * @param shapes {@link Shape} of the word of each piece
 * @param first for each word the place of its first piece
 */
@SuppressWarnings("ArrayRecordComponent") // read, never compared
public record Pieces(int[] ids, int[] shapes, int[] first) {

  /** Most pieces that the encoder takes at once. */
  public static final int LONGEST = 400;

  /** Cuts words into pieces; words that no longer fit are left out of {@code first}. */
  public static Pieces of(WordPieces cutter, List<String> words) {
    int[] ids = new int[LONGEST];
    int[] shapes = new int[LONGEST];
    int[] first = new int[words.size()];
    int n = 0;
    int kept = 0;
    ids[n++] = cutter.number("[CLS]");
    for (String word : words) {
      List<Integer> pieces = cutter.of(word);
      if (n + pieces.size() >= LONGEST) {
        break;
      }
      first[kept++] = n;
      int shape = Shape.of(word).number();
      for (int piece : pieces) {
        shapes[n] = shape;
        ids[n++] = piece;
      }
    }
    ids[n++] = cutter.number("[SEP]");
    return new Pieces(Arrays.copyOf(ids, n), Arrays.copyOf(shapes, n), Arrays.copyOf(first, kept));
  }

  /** How many pieces. */
  public int size() {
    return ids.length;
  }
}
