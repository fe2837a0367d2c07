package org.thaw.reading.actor;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.thaw.reading.parse.Syntax;
import org.thaw.reading.parse.Token;

/** How many a phrase says that it means: "both governments", "all three countries". */
final class Counts {

  private static final Set<String> OF_TWO = Set.of("both", "two", "each", "either", "neither");
  private static final Set<String> KNOWN = Set.of("the", "all", "these", "those");
  private static final Map<String, Integer> MORE = Map.of("three", 3, "four", 4);

  private Counts() {}

  /** Whether a word speaks of one of two or of both. */
  static boolean isOfTwo(Token word) {
    return OF_TWO.contains(word.lemma());
  }

  /** Two; three or four, where they are known ones: "four soldiers" are just any; else 0. */
  static int of(Syntax syntax, Token noun) {
    List<Token> before = syntax.children(noun, "det", "nummod", "cc:preconj").toList();
    boolean known = before.stream().anyMatch(word -> KNOWN.contains(word.lemma()));
    return before.stream()
        .mapToInt(word -> isOfTwo(word) ? 2 : known ? MORE.getOrDefault(word.lemma(), 0) : 0)
        .max()
        .orElse(0);
  }
}
