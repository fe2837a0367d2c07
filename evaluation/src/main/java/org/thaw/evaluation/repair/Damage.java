package org.thaw.evaluation.repair;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * Damages a sound text. A line break is put after every second to sixth sentence; each that a
 * capital follows is fused with it into one character; the text is cut after each full stop with a
 * blank and at each blank line, and the pieces are put last first.
 *
 * @param fuse how line breaks and capitals are fused
 * @param reversed whether the pieces are put last first
 */
record Damage(Fusing fuse, boolean reversed) {

  private static final int SHIFT = 0xE9;
  private static final char LOST = '\uFFFD';

  /** How a line break and the capital after it become one character. */
  enum Fusing {
    /** The capital's code point plus 0xE9. */
    SHIFTED,
    /** U+FFFD, whatever the capital was. */
    LOST,
    /** They do not: the line break stands as a blank. */
    NONE
  }

  /** The text damaged, with what repair should give back. */
  Damaged apply(String text, Random random) {
    Letters sound = broken(Letters.of(text.strip()), random);
    Letters fused = fused(sound);
    Letters damaged = reversed ? reversed(fused) : fused;
    return new Damaged(sound.text(), damaged.text(), damaged.origins());
  }

  private Letters broken(Letters sound, Random random) {
    if (fuse == Fusing.NONE) {
      return sound;
    }
    StringBuilder out = new StringBuilder(sound.text());
    int next = 2 + random.nextInt(5);
    for (int i = 1; i + 1 < out.length(); i++) {
      if (sentenceBegins(out, i) && --next == 0) {
        out.setCharAt(i, '\n');
        next = 2 + random.nextInt(5);
      }
    }
    return Letters.of(out.toString());
  }

  /** Whether a blank between two sentences stands here. */
  private static boolean sentenceBegins(CharSequence text, int at) {
    int last = at - 1;
    while (last > 0 && "\"”’')".indexOf(text.charAt(last)) >= 0) {
      last--;
    }
    char first = text.charAt(at + 1);
    return text.charAt(at) == ' '
        && ".!?".indexOf(text.charAt(last)) >= 0
        && last > 3
        && Character.isLowerCase(text.charAt(last - 1))
        && Character.isLowerCase(text.charAt(last - 2))
        && Character.isLowerCase(text.charAt(last - 3))
        && (Character.isUpperCase(first) || "\"“‘".indexOf(first) >= 0);
  }

  private Letters fused(Letters sound) {
    Letters out = new Letters();
    String text = sound.text();
    for (int i = 0; i < text.length(); i++) {
      char next = i + 1 < text.length() ? text.charAt(i + 1) : ' ';
      if (text.charAt(i) == '\n' && next >= 'A' && next <= 'Z') {
        out.add(fuse == Fusing.LOST ? LOST : (char) (next + SHIFT), ++i);
      } else {
        out.add(text.charAt(i), i);
      }
    }
    return out;
  }

  private static Letters reversed(Letters fused) {
    List<int[]> pieces = new ArrayList<>();
    String text = fused.text();
    int start = 0;
    for (int cut = text.indexOf(". "); cut >= 0; cut = text.indexOf(". ", cut + 1)) {
      pieces.add(new int[] {start, cut + 1});
      start = cut + 2;
    }
    pieces.add(new int[] {start, text.length()});
    Collections.reverse(pieces);
    Letters out = new Letters();
    for (int[] piece : pieces) {
      if (out.length() > 0) {
        out.add(' ', -1);
      }
      for (int i = piece[0]; i < piece[1]; i++) {
        out.add(text.charAt(i), fused.origin(i));
      }
    }
    return out;
  }

  /**
   * A damaged text.
   *
   * @param sound the text before, with the line breaks put in
   * @param damaged the text after
   * @param origins for each letter of it, where it stood; -1 for a new one
   */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  record Damaged(String sound, String damaged, int[] origins) {}
}
