package org.thaw.reading.parse;

import java.util.List;

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
}
