package org.thaw.reading.parse;

import java.util.ArrayList;
import java.util.List;

/**
 * Mends what is said of an object: in "considers the island its own territory" the parser sees two
 * objects, in "regards all of it as its own" a part of the object. Both are what the verb says that
 * the object is.
 */
public final class Predicates {
  private static final String JUDGING =
      "consider|regard|see|view|treat|deem|call|declare|proclaim|label|brand|describe|name|make"
          + "|count|elect|appoint";

  private Predicates() {}

  /** The sentence with such predicates hung on their verbs. */
  public static Sentence mended(Sentence sentence) {
    List<Token> tokens = new ArrayList<>(sentence.tokens());
    for (Token token : sentence.tokens()) {
      if (isSecondObject(sentence, token)) {
        tokens.set(token.index(), token.hungOn(token.head(), "xcomp"));
      } else if (isPartOfObject(sentence, token)) {
        tokens.set(token.index(), token.hungOn(sentence.at(token.head()).head(), "obl"));
      }
    }
    return sentence.with(tokens);
  }

  private static boolean isSecondObject(Sentence sentence, Token token) {
    return token.is("obj")
        && isJudging(sentence, token.head())
        && sentence.tokens().stream()
            .anyMatch(
                t ->
                    t.index() < token.index()
                        && t.head() == token.head()
                        && t.is("obj")
                        && t.index() > token.head());
  }

  private static boolean isPartOfObject(Sentence sentence, Token token) {
    if (!token.is("nmod") || token.head() < 0 || !sentence.at(token.head()).is("obj")) {
      return false;
    }
    boolean as = sentence.children(token).anyMatch(t -> t.is("case") && t.lemma().equals("as"));
    return as && isJudging(sentence, sentence.at(token.head()).head());
  }

  private static boolean isJudging(Sentence sentence, int verb) {
    return verb >= 0 && sentence.at(verb).isVerb() && sentence.at(verb).lemmaIs(JUDGING);
  }
}
