package org.thaw.foresight.factor;

import java.util.List;

/**
 * One or more words, each whole or with any ending ({@code bog*}).
 *
 * @param words in lower case
 */
record Phrase(List<String> words) {

  /** Copies the list. */
  Phrase {
    words = List.copyOf(words);
  }

  static Phrase of(String text) {
    return new Phrase(List.of(text.strip().split(" +", -1)));
  }

  int length() {
    return words.size();
  }

  /** Whether it stands in these words from this place on. */
  boolean standsAt(List<Word> text, int at) {
    if (at + words.size() > text.size()) {
      return false;
    }
    for (int i = 0; i < words.size(); i++) {
      if (!fits(words.get(i), text.get(at + i).plain())) {
        return false;
      }
    }
    return true;
  }

  private static boolean fits(String pattern, String word) {
    return pattern.endsWith("*")
        ? word.startsWith(pattern.substring(0, pattern.length() - 1))
        : word.equals(pattern);
  }
}
