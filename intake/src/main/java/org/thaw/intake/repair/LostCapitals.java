package org.thaw.intake.repair;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Guesses the capital where a line break and the letter after it were both lost in one U+FFFD: from
 * the words of the text itself and from how sentences begin. Each guess is logged as one.
 */
final class LostCapitals implements Mend {

  /** What a mend is called in the log. */
  static final String KIND = "lost-capital";

  private static final char LOST = '\uFFFD';
  private static final String ENDS = ".!?…\"”’')]";

  @Override
  public MendedText apply(MendedText text) {
    String letters = text.text();
    if (letters.indexOf(LOST) < 0) {
      return text;
    }
    KnownWords words = new KnownWords(letters);
    Rework rework = new Rework(text);
    int from = 0;
    for (int at = letters.indexOf(LOST); at >= 0; at = letters.indexOf(LOST, at + 1)) {
      if (isSite(letters, at)) {
        String capital = guess(letters, at, words).map(String::valueOf).orElse("" + LOST);
        rework.keep(from, at).mend(KIND, at, at + 1, "\n" + capital);
        from = at + 1;
      }
    }
    return from == 0 ? text : rework.keep(from, letters.length()).done();
  }

  /** After the end of a sentence and before the rest of a word: no stray byte within one. */
  private static boolean isSite(String text, int at) {
    if (at == 0 || at + 1 >= text.length() || ENDS.indexOf(text.charAt(at - 1)) < 0) {
      return false;
    }
    char next = text.charAt(at + 1);
    return Character.isLetter(next) || next == ' ' || next == '.' || next == '’' || next == '\'';
  }

  private static Optional<Character> guess(String text, int at, KnownWords words) {
    Map<Character, Double> votes = new HashMap<>();
    int longest = 0;
    for (Map.Entry<String, Double> starter : KnownWords.STARTERS.entrySet()) {
      String entry = starter.getKey();
      if (!fits(entry, text, at)) {
        continue;
      }
      int size = entry.split(" ", -1).length;
      if (size > longest) {
        votes.clear();
        longest = size;
      }
      if (size == longest) {
        votes.merge(entry.charAt(0), starter.getValue(), Double::sum);
      }
    }
    if (longest < 2) {
      fromText(text, at, words, votes);
    }
    return votes.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey);
  }

  /** A word of the text that ends the same way: a name, most often. */
  private static void fromText(
      String text, int at, KnownWords words, Map<Character, Double> votes) {
    words
        .capitalised()
        .forEach(
            (word, count) -> {
              if (word.length() > 2 && fits(word, text, at)) {
                votes.merge(word.charAt(0), 2.0 * count, Double::sum);
              }
            });
  }

  private static boolean fits(String entry, String text, int at) {
    int end = at + entry.length();
    return text.regionMatches(at + 1, entry, 1, entry.length() - 1)
        && (end >= text.length() || !Character.isLetter(text.charAt(end)));
  }
}
