package org.thaw.reading.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Mends "shelled the town, killing two and wounding five": the parser takes such participles for
 * verbs joined to the finite one, the second for a part of the first's object, and its number for
 * what the first did. The first hangs on the finite verb, the second on the first.
 */
public final class Participles {
  private Participles() {}

  /** The sentence with such participles in their places. */
  public static Sentence mended(Sentence sentence) {
    List<Token> tokens = new ArrayList<>(sentence.tokens());
    int first = -1;
    for (Token token : sentence.tokens()) {
      if (isFirst(sentence, token)) {
        tokens.set(token.index(), token.hungOn(token.head(), "advcl"));
        first = token.index();
      } else if (isFinite(token)) {
        first = -1;
      } else if (first >= 0 && isNext(sentence, token)) {
        tokens.set(token.index(), token.hungOn(first, "conj"));
        looseObject(sentence, token)
            .ifPresent(o -> tokens.set(o.index(), o.hungOn(token.index(), "obj")));
      }
    }
    return sentence.with(tokens);
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

  /** What stands right behind a verb without an object, and is taken for another's before it. */
  private static Optional<Token> looseObject(Sentence sentence, Token verb) {
    boolean has = sentence.children(verb).anyMatch(t -> t.is("obj"));
    return sentence.tokens().stream()
        .skip(verb.index() + 1L)
        .limit(1)
        .filter(t -> !has && t.is("obj") && t.head() >= 0 && t.head() < verb.index())
        .findFirst();
  }
}
