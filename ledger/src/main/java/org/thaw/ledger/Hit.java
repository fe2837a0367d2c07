package org.thaw.ledger;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Something that a search found.
 *
 * @param document id of the document
 * @param title its headline
 * @param published its date
 * @param snippet the words around the find; matches stand between U+0001 and U+0002
 * @param statement id of the statement whose sentence matched; empty: the document's text
 * @param score higher is better; comparable within one search only
 */
public record Hit(
    String document,
    Optional<String> title,
    Optional<LocalDate> published,
    String snippet,
    Optional<String> statement,
    double score) {

  private static final int LONGEST = 1_000;

  /** Cuts a snippet that is too long to be one around its first match: a word may be megabytes. */
  public Hit {
    if (snippet.length() > LONGEST) {
      int match = Math.max(0, snippet.indexOf('\u0001'));
      int from = Math.max(0, Math.min(match - LONGEST / 2, snippet.length() - LONGEST));
      String cut = snippet.substring(from, from + LONGEST);
      snippet = (from > 0 ? "… " : "") + cut + (from + LONGEST < snippet.length() ? " …" : "");
    }
  }
}
