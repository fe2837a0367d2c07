package org.thaw.reading.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Mends "the problems of A and B": the parser hangs both on the problems, and "of" on the second,
 * as if A had come without it. They are joined.
 */
public final class Joined {
  private Joined() {}

  /** The sentence with such nouns joined. */
  public static Sentence mended(Sentence sentence) {
    List<Token> tokens = new ArrayList<>(sentence.tokens());
    for (Token and : sentence.tokens()) {
      if (and.is("cc") && and.head() > and.index()) {
        Token second = sentence.at(and.head());
        Optional<Token> first = beside(sentence, and, second);
        Optional<Token> of = first.flatMap(a -> caseBefore(sentence, second, a));
        if (of.isPresent()) {
          tokens.set(of.get().index(), of.get().hungOn(first.get().index(), "case"));
          tokens.set(second.index(), second.hungOn(first.get().index(), "conj"));
        }
      }
    }
    return sentence.with(tokens);
  }

  /** The word right before "and" that hangs where the second hangs, with no preposition. */
  private static Optional<Token> beside(Sentence sentence, Token and, Token second) {
    if (and.index() == 0 || second.head() < 0) {
      return Optional.empty();
    }
    Token before = sentence.at(and.index() - 1);
    boolean alike = before.head() == second.head() && before.relation().equals(second.relation());
    boolean bare = sentence.children(before).noneMatch(t -> t.is("case"));
    return alike && bare ? Optional.of(before) : Optional.empty();
  }

  private static Optional<Token> caseBefore(Sentence sentence, Token noun, Token other) {
    return sentence
        .children(noun)
        .filter(t -> t.is("case") && t.index() < other.index())
        .findFirst();
  }
}
