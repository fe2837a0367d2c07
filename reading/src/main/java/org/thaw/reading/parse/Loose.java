package org.thaw.reading.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

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
            && sentence
                .children(sentence.at(word.head()))
                .anyMatch(t -> t.tag().equals("TO") && t.is("mark"));
    return (strayed ? beside(sentence, sentence.at(word.head())) : Stream.<Token>empty())
        .filter(t -> t.is("obl") && t.index() > word.index() && t.index() < word.head())
        .filter(t -> isBare(sentence, t))
        .findFirst();
  }

  /** The noun between a relative pronoun and its verb that has neither preposition nor verb. */
  private static Optional<Token> subject(Sentence sentence, Token verb) {
    if (!verb.is("acl:relcl") || !verb.isVerb()) {
      return Optional.empty();
    }
    List<Token> below = sentence.children(verb).toList();
    Optional<Token> pronoun =
        below.stream().filter(t -> t.is("obj") && t.tag().startsWith("W")).findFirst();
    if (pronoun.isEmpty() || below.stream().anyMatch(t -> t.is("nsubj"))) {
      return Optional.empty();
    }
    return beside(sentence, verb)
        .filter(t -> t.index() > pronoun.get().index() && t.index() < verb.index())
        .filter(t -> t.isNoun() && (t.is("nmod") || t.is("appos") || t.is("conj")))
        .filter(t -> isBare(sentence, t))
        .findFirst();
  }

  /** All that depends on what a word depends on. */
  private static Stream<Token> beside(Sentence sentence, Token word) {
    return word.head() < 0 ? Stream.empty() : sentence.children(sentence.at(word.head()));
  }

  private static boolean isBare(Sentence sentence, Token noun) {
    return sentence.children(noun).noneMatch(c -> c.is("case"));
  }
}
