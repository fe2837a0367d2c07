package org.thaw.reading.actor;

import java.util.Set;
import org.thaw.reading.parse.Syntax;
import org.thaw.reading.parse.Token;

/** Tells whether a noun speaks of something known: "the mission", "both sides", "its rival". */
final class Definites {

  private static final Set<String> WORDS =
      Set.of(
          "the", "both", "two", "these", "those", "this", "that", "all", "three", "either", "each",
          "neither", "warring", "its", "their");

  private Definites() {}

  static boolean is(Syntax syntax, Token noun) {
    return syntax
        .children(noun, "det", "nummod", "nmod:poss", "amod")
        .anyMatch(word -> WORDS.contains(word.lemma()));
  }
}
