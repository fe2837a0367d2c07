package org.thaw.reading.parse;

import java.util.List;
import java.util.stream.Stream;

/**
 * A sentence with its syntax.
 *
 * @param number its number in the document, from 0
 * @param start first UTF-16 code unit in the document's text
 * @param end one past the last
 * @param tokens its words in order
 * @param pairs what the parser says of phrases, beyond grammar
 */
public record Sentence(int number, int start, int end, List<Token> tokens, Pairs pairs) {

  /** A sentence with its grammar only. */
  public Sentence(int number, int start, int end, List<Token> tokens) {
    this(number, start, end, tokens, Pairs.none());
  }

  /** Copies the list. */
  public Sentence {
    tokens = List.copyOf(tokens);
  }

  /** The word at an index. */
  public Token at(int index) {
    return tokens.get(index);
  }

  /** The words that depend on a word, in order. */
  public Stream<Token> children(Token head) {
    return tokens.stream().filter(token -> token.head() == head.index());
  }

  /** The same sentence with its words in other places of the tree. */
  Sentence with(List<Token> others) {
    return new Sentence(number, start, end, others, pairs);
  }
}
