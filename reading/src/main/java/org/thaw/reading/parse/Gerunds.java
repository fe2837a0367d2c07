package org.thaw.reading.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Mends what parsers trained on newspapers often get wrong: in "by closing its border" they hang
 * the gerund on its own object, as if it described it. The gerund becomes the head of the clause.
 */
public final class Gerunds {

  private static final Set<String> BEFORE =
      Set.of(
          "by", "of", "for", "without", "after", "before", "from", "in", "on", "with", "against");
  private static final Set<String> OPENERS = Set.of("DT", "PRP$", "PDT");

  private Gerunds() {}

  /** The sentence with such gerunds as heads. */
  public static Sentence mended(Sentence sentence) {
    Sentence mended = sentence;
    for (int i = 1; i < sentence.tokens().size(); i++) {
      if (isDescribing(mended, mended.at(i))) {
        mended = raised(mended, mended.at(i));
      }
    }
    return mended;
  }

  /** A gerund between a preposition and a noun phrase of its own that it is said to describe. */
  private static boolean isDescribing(Sentence sentence, Token gerund) {
    if (!gerund.tag().equals("VBG")
        || !(gerund.is("amod") || gerund.is("compound"))
        || gerund.head() <= gerund.index() + 1
        || !BEFORE.contains(sentence.at(gerund.index() - 1).lemma())) {
      return false;
    }
    Token next = sentence.at(gerund.index() + 1);
    return OPENERS.contains(next.tag()) || next.isName();
  }

  private static Sentence raised(Sentence sentence, Token gerund) {
    Token noun = sentence.at(gerund.head());
    List<Token> tokens = new ArrayList<>();
    for (Token token : sentence.tokens()) {
      boolean preposition = token.index() < gerund.index() && token.head() == noun.index();
      if (token.index() == gerund.index()) {
        tokens.add(token.hungOn(noun.head(), noun.is("obl") ? "advcl" : noun.relation()));
      } else if (token.index() == noun.index()) {
        tokens.add(token.hungOn(gerund.index(), "obj"));
      } else if (preposition) {
        tokens.add(token.hungOn(gerund.index(), token.is("case") ? "mark" : token.relation()));
      } else {
        tokens.add(token);
      }
    }
    return sentence.with(tokens);
  }
}
