package org.thaw.reading.coding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.thaw.reading.parse.Parser;
import org.thaw.reading.parse.Sentence;
import org.thaw.reading.parse.Syntax;
import org.thaw.reading.parse.Token;

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
    List<Sentence> parsed = parser.parse(text);
    if (parsed.isEmpty()) {
      return Optional.empty();
    }
    Sentence whole = parsed.size() == 1 ? parsed.get(0) : joined(parsed);
    return new SpanFinder(whole)
        .pair(source, target)
        .map(pair -> new Marked(new Syntax(whole), pair.get(0), pair.get(1)));
  }

  /** What the parser cut is one again: the later roots hang on the first. */
  private static Sentence joined(List<Sentence> parts) {
    List<Token> tokens = new ArrayList<>();
    int root = -1;
    for (Sentence part : parts) {
      int shift = tokens.size();
      for (Token token : part.tokens()) {
        boolean top = token.head() < 0;
        tokens.add(
            new Token(
                token.index() + shift,
                token.form(),
                token.lemma(),
                token.tag(),
                top ? root : token.head() + shift,
                top && root >= 0 ? "parataxis" : token.relation(),
                token.start(),
                token.end()));
        if (top && root < 0) {
          root = token.index() + shift;
        }
      }
    }
    return new Sentence(
        0, parts.get(0).start(), parts.get(parts.size() - 1).end(), List.copyOf(tokens));
  }
}
