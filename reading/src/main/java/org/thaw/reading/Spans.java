package org.thaw.reading;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.thaw.reading.parse.Syntax;
import org.thaw.reading.parse.Token;

/** Cuts verbatim spans out of a document by the grammar. */
final class Spans {

  /** Longer spans say too much to be a cause, an effect or an expectation. */
  static final int MOST_WORDS = 40;

  private final String text;
  private final Syntax syntax;

  Spans(Context context) {
    this.text = context.document().text();
    this.syntax = context.scene().syntax();
  }

  /** All that hangs under a word, less what a filter keeps out, around the word without a break. */
  Optional<String> under(Token head, Predicate<Token> enter) {
    List<Token> tokens = syntax.subtree(head, enter);
    int at = tokens.indexOf(head);
    int from = at;
    while (from > 0 && contiguous(tokens.get(from - 1), tokens.get(from))) {
      from--;
    }
    int to = at;
    while (to + 1 < tokens.size() && contiguous(tokens.get(to), tokens.get(to + 1))) {
      to++;
    }
    return between(tokens.get(from), tokens.get(to));
  }

  private static boolean contiguous(Token one, Token next) {
    return next.index() == one.index() + 1;
  }

  /** All that hangs under a word. */
  Optional<String> under(Token head) {
    return under(head, token -> true);
  }

  /** From one word to another, trimmed of marks at both ends. */
  Optional<String> between(Token first, Token last) {
    int start = first.start();
    int end = last.end();
    while (start < end && !Character.isLetterOrDigit(text.charAt(start))) {
      start++;
    }
    while (end > start
        && !Character.isLetterOrDigit(text.charAt(end - 1))
        && text.charAt(end - 1) != ')') {
      end--;
    }
    String span = text.substring(start, end);
    int words = span.isBlank() ? 0 : span.strip().split("\\s+", -1).length;
    return words == 0 || words > MOST_WORDS ? Optional.empty() : Optional.of(span);
  }
}
