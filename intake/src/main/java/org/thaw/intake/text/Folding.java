package org.thaw.intake.text;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What is left of a text when case, spacing, punctuation and ways of writing are set aside. */
final class Folding {

  private Folding() {}

  /** The words of the text, folded. */
  static List<String> words(String text) {
    String folded = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    List<String> words = new ArrayList<>(folded.length() / 6 + 1);
    int start = -1;
    for (int i = 0; i < folded.length(); ) {
      int letter = folded.codePointAt(i);
      boolean inWord = Character.isLetterOrDigit(letter) || Character.getType(letter) == MARK;
      if (inWord && start < 0) {
        start = i;
      } else if (!inWord && start >= 0) {
        words.add(folded.substring(start, i));
        start = -1;
      }
      i += Character.charCount(letter);
    }
    if (start >= 0) {
      words.add(folded.substring(start));
    }
    return words;
  }

  private static final int MARK = Character.NON_SPACING_MARK;
}
