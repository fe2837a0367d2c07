package org.thaw.evaluation.statements;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Compares words regardless of case and of how they are spaced. */
final class Fold {

  private static final Pattern SPACE = Pattern.compile("\\s+", Pattern.UNICODE_CHARACTER_CLASS);
  private static final int MOST_WORDS = 40;

  private Fold() {}

  static String of(String text) {
    return SPACE.matcher(text).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
  }

  /** Whether a text has all these words. */
  static boolean has(List<String> words, String text) {
    String folded = of(text);
    return words.stream().allMatch(word -> folded.contains(of(word)));
  }

  /** Whether a span is short enough to say one thing. */
  static boolean isShort(String span) {
    String folded = of(span);
    return !folded.isEmpty() && folded.split(" ", -1).length <= MOST_WORDS;
  }
}
