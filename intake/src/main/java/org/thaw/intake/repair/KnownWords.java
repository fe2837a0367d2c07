package org.thaw.intake.repair;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The words that a mend may expect in a text: those it has elsewhere, and how sentences begin. */
final class KnownWords {

  /** How sentences begin in English, with their weights. */
  static final Map<String, Double> STARTERS = Lexicon.weighted("starters.txt");

  private static final Set<String> STARTING_WORDS =
      STARTERS.keySet().stream().map(s -> s.toLowerCase(Locale.ROOT)).collect(Collectors.toSet());
  private static final Pattern WORD = Pattern.compile("(?<![\\p{L}\\uFFFD])\\p{L}[\\p{L}’'-]*");

  private final Set<String> lower = new HashSet<>();
  private final Map<String, Integer> capitalised = new HashMap<>();

  KnownWords(String text) {
    Matcher words = WORD.matcher(text);
    while (words.find()) {
      String word = words.group().replaceFirst("[’'-].*", "");
      lower.add(word.toLowerCase(Locale.ROOT));
      if (Character.isUpperCase(word.charAt(0))) {
        capitalised.merge(word, 1, Integer::sum);
      }
    }
  }

  /** Whether the word stands elsewhere in the text, or begins sentences. */
  boolean knows(String word) {
    String folded = word.toLowerCase(Locale.ROOT);
    return lower.contains(folded) || STARTING_WORDS.contains(folded);
  }

  /** The capitalised words of the text and how often each stands in it. */
  Map<String, Integer> capitalised() {
    return capitalised;
  }
}
