package org.thaw.reading.parse.text;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** What a full stop after a word means. */
final class Abbreviations {

  /** Whether an abbreviation's full stop can also end the sentence. */
  enum Kind {
    /** Not an abbreviation. */
    NONE,
    /** A name follows: never the end. */
    TITLE,
    /** An abbreviation only before a number. */
    NUMBER,
    /** The end, unless a number or a word inside a sentence follows. */
    MONTH,
    /** The end only before a word that usually begins a sentence. */
    END
  }

  private final Map<String, Kind> kinds = new HashMap<>();
  private final Set<String> starters = new HashSet<>();

  Abbreviations() {
    for (String[] line : Lists.read("abbreviations.txt")) {
      Kind kind = Kind.valueOf(line[0].toUpperCase(java.util.Locale.ROOT));
      Arrays.stream(line, 1, line.length).forEach(word -> kinds.put(word, kind));
    }
    Lists.read("starters.txt").forEach(line -> starters.addAll(Arrays.asList(line)));
  }

  /** The kind of a word, given without its last full stop. */
  Kind kind(String word) {
    Kind listed = kinds.get(word);
    if (listed != null) {
      return listed;
    }
    return isInitials(word) ? Kind.END : Kind.NONE;
  }

  /** Single letters between full stops: {@code J}, {@code U.S}. */
  private static boolean isInitials(String word) {
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (i % 2 == 0 ? !Character.isLetter(c) : c != '.') {
        return false;
      }
    }
    return word.length() % 2 == 1 && (word.length() > 1 || Character.isUpperCase(word.charAt(0)));
  }

  /** Whether a word with a capital usually begins a sentence. */
  boolean starts(String word) {
    return starters.contains(word);
  }
}
