package org.thaw.reading.coding;

import java.util.Optional;
import org.thaw.reading.parse.Parser;
import org.thaw.reading.parse.Sentence;
import org.thaw.reading.parse.Syntax;

/** Parses a sentence and marks two phrases in it. */
public final class Marker {

  private final Parser parser;

  /** With a parser. */
  public Marker(Parser parser) {
    this.parser = parser;
  }

  /**
   * The sentence with the phrases marked, matched loosely; empty where one of them is not there.
   */
  public Optional<Marked> mark(String text, String source, String target) {
    return parser.parseOne(text).flatMap(whole -> marked(whole, source, target));
  }

  private static Optional<Marked> marked(Sentence whole, String source, String target) {
    return new SpanFinder(whole)
        .pair(source, target)
        .map(pair -> new Marked(new Syntax(whole), pair.get(0), pair.get(1)));
  }
}
