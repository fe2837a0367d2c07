package org.thaw.reading.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Mends nouns that the parser leaves without their preposition or their verb: in "called on Yerevan
 * to pull its soldiers out" it takes "on" for a conjunction of the later verb, and in "the treaty,
 * which A and B signed" it hangs A on the treaty.
 */
public final class Loose {

  private Loose() {}

  /** The sentence with such nouns in their places. */
  public static Sentence mended(Sentence sentence) {
    List<Token> tokens = new ArrayList<>(sentence.tokens());
    for (Token token : sentence.tokens()) {
      preposition(sentence, token)
          .ifPresent(noun -> tokens.set(token.index(), token.hungOn(noun.index(), "case")));
      subject(sentence, token)
          .ifPresent(noun -> tokens.set(noun.index(), noun.hungOn(token.index(), "nsubj")));
    }
    return tokens.equals(sentence.tokens()) ? sentence : sentence.with(tokens);
  }

  /** The name right after a preposition that hangs on a later verb with a "to" of its own. */
  private static Optional<Token> preposition(Sentence sentence, Token word) {
    boolean strayed =
        word.tag().equals("IN")
            && word.is("mark")
            && word.head() > word.index()
            && children(sentence, word.head()).stream()
                .anyMatch(t -> t.tag().equals("TO") && t.is("mark"));
    return children(sentence, strayed ? sentence.at(word.head()).head() : -1).stream()
        .filter(t -> strayed && t.is("obl") && t.index() > word.index() && t.index() < word.head())
        .filter(t -> children(sentence, t.index()).stream().noneMatch(c -> c.is("case")))
        .findFirst();
  }

  /** The noun between a relative pronoun and its verb that has neither preposition nor verb. */
  private static Optional<Token> subject(Sentence sentence, Token verb) {
    if (!verb.is("acl:relcl") || !verb.isVerb()) {
      return Optional.empty();
    }
    List<Token> below = children(sentence, verb.index());
    Optional<Token> pronoun =
        below.stream().filter(t -> t.is("obj") && t.tag().startsWith("W")).findFirst();
    if (pronoun.isEmpty() || below.stream().anyMatch(t -> t.is("nsubj"))) {
      return Optional.empty();
    }
    return children(sentence, verb.head()).stream()
        .filter(t -> t.index() > pronoun.get().index() && t.index() < verb.index())
        .filter(t -> t.isNoun() && (t.is("nmod") || t.is("appos") || t.is("conj")))
        .filter(t -> children(sentence, t.index()).stream().noneMatch(c -> c.is("case")))
        .findFirst();
  }

  private static List<Token> children(Sentence sentence, int head) {
    return sentence.tokens().stream().filter(t -> head >= 0 && t.head() == head).toList();
  }
}
