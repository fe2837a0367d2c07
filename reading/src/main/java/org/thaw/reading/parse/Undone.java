package org.thaw.reading.parse;

import java.util.Set;

/** Tells whether a verb undoes what it names: "declared the truce over", "called the deal off". */
public final class Undone {

  private static final Set<String> DECLARING =
      Set.of("declare", "pronounce", "call", "consider", "proclaim");
  private static final Set<String> OVER =
      Set.of("over", "void", "dead", "null", "ended", "finished", "off", "invalid", "terminated");
  private static final int REACH = 8;

  private Undone() {}

  /** Whether a word of ending stands behind the object of a verb of declaring. */
  public static boolean by(Syntax syntax, Token verb) {
    if (!DECLARING.contains(verb.lemma())) {
      return false;
    }
    Sentence sentence = syntax.sentence();
    int end = Math.min(sentence.tokens().size(), verb.index() + REACH);
    for (int i = verb.index() + 2; i < end; i++) {
      Token token = sentence.at(i);
      if (token.isVerb() && !OVER.contains(token.form())) {
        return false;
      }
      if (OVER.contains(token.form())) {
        return true;
      }
    }
    return false;
  }
}
