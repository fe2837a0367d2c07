package org.thaw.reading.parse;

import java.util.Set;

/** Tells whether a verb undoes what it names: "declared the truce over", "called the deal off". */
public final class Undone {

  private static final Set<String> DECLARING =
      Set.of("declare", "pronounce", "call", "consider", "proclaim");
  private static final Set<String> OVER =
      Set.of("over", "void", "dead", "null", "ended", "finished", "off", "invalid", "terminated");
  private static final int REACH = 8;

  /** Verbs whose object is over, or does not come to be. */
  private static final Set<String> ENDING =
      Set.of(
          "lift",
          "suspend",
          "cancel",
          "end",
          "ease",
          "postpone",
          "break",
          "scrap",
          "abandon",
          "remove",
          "waive",
          "halt",
          "stop",
          "cease",
          "terminate",
          "drop",
          "delay",
          "freeze",
          "boycott",
          "refuse",
          "reject",
          "withdraw",
          "cut",
          "oppose",
          "rule",
          "relax",
          "revoke",
          "quit",
          "leave",
          "call");

  private Undone() {}

  /** "suspended the talks", "lifted its sanctions": whether a deed is ended or kept from being. */
  public static boolean isEnded(Syntax syntax, Token deed) {
    boolean object = deed.is("obj") || deed.is("nsubj:pass");
    return syntax
        .head(deed)
        .filter(verb -> object && verb.isVerb() && ENDING.contains(verb.lemma()))
        .filter(verb -> !verb.lemmaIs("call|rule|cut|break") || syntax.has(verb, "compound:prt"))
        .isPresent();
  }

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
