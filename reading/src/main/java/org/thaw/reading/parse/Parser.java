package org.thaw.reading.parse;

import java.util.List;
import java.util.Optional;

/** Splits a text into sentences and words and gives each word its tag, lemma and head. */
public interface Parser {

  /** Name and version, as part of the reader's version. */
  String name();

  /**
   * Parses a text. Thread-safe.
   *
   * @param text a document's text, or a part of it; a blank line always ends a sentence
   */
  List<Sentence> parse(String text);

  /**
   * Parses a text that is one sentence, whatever stops it holds; a parser that cannot takes the
   * first that it finds. Empty: it has no words.
   */
  default Optional<Sentence> parseOne(String text) {
    return parse(text).stream().findFirst();
  }
}
