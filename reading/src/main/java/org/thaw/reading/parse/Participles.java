package org.thaw.reading.parse;

import java.util.ArrayList;
import java.util.List;

/**
 * Mends "shelled the town, killing two and wounding five": the parser takes such participles for
 * verbs joined to the finite one, the second for a part of the first's object, and its number for
 * what the first did. The first hangs on the finite verb, the second on the first.
 */
public final class Participles {
  private Participles() {}

  /** The sentence with such participles in their places. */
  public static Sentence mended(Sentence sentence) {
    Sentence mended = sentence;
    int first = -1;
    for (int i = 1; i < sentence.tokens().size(); i++) {
      Token token = mended.at(i);
      if (isFirst(mended, token)) {
        mended = set(mended, token.hungOn(token.head(), "advcl"));
        first = i;
      } else if (first >= 0 && isFinite(token)) {
        first = -1;
      } else if (first >= 0 && isNext(mended, token)) {
        mended = withObject(set(mended, token.hungOn(first, "conj")), token);
      }
    }
    return mended;
  }

  /** Behind a comma, on a finite verb before it. */
  private static boolean isFirst(Sentence sentence, Token token) {
    return token.tag().equals("VBG")
        && (token.is("conj") || token.is("advcl"))
        && token.head() >= 0
        && token.head() < token.index() - 1
        && isFinite(sentence.at(token.head()))
        && sentence.at(token.index() - 1).form().equals(",");
  }

  private static boolean isFinite(Token token) {
    return token.tagIs("VBD|VBZ|VBP|MD");
  }

  /** Behind "and", and hung before it. */
  private static boolean isNext(Sentence sentence, Token token) {
    return token.tag().equals("VBG")
        && token.is("conj")
        && token.head() < token.index()
        && sentence.at(token.index() - 1).lemmaIs("and|or");
  }

  private static Sentence withObject(Sentence sentence, Token verb) {
    int next = verb.index() + 1;
    boolean has = sentence.tokens().stream().anyMatch(t -> t.head() == verb.index() && t.is("obj"));
    if (has || next >= sentence.tokens().size()) {
      return sentence;
    }
    Token after = sentence.at(next);
    boolean loose = after.head() >= 0 && after.head() < verb.index() && after.is("obj");
    return loose ? set(sentence, after.hungOn(verb.index(), "obj")) : sentence;
  }

  private static Sentence set(Sentence sentence, Token token) {
    List<Token> tokens = new ArrayList<>(sentence.tokens());
    tokens.set(token.index(), token);
    return sentence.with(tokens);
  }
}
