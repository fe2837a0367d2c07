package org.thaw.reading.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Mends what the parser sometimes does to long phrases: in "of Abkhazia and South Ossetia" and "of
 * the Commonwealth of Independent States" it hangs the first word on the last. What opens a phrase
 * belongs to the head of all of it.
 */
public final class Openers {
  private static final Set<String> OPENERS = Set.of("case", "det", "mark");

  private Openers() {}

  /** The sentence with such words where they belong. */
  public static Sentence mended(Sentence sentence) {
    List<Token> tokens = new ArrayList<>();
    for (Token token : sentence.tokens()) {
      tokens.add(
          OPENERS.contains(token.relation())
              ? token.hungOn(head(sentence, token), token.relation())
              : token);
    }
    return sentence.with(tokens);
  }

  /** The highest word above an opener that stands behind it and before what it hangs on. */
  private static int head(Sentence sentence, Token opener) {
    int at = opener.head();
    int above = sentence.at(at).head();
    while (above > opener.index() && above < at) {
      at = above;
      above = sentence.at(at).head();
    }
    return at;
  }
}
