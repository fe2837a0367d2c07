package org.thaw.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;

/** Search by SQLite's FTS5, best by BM25. */
final class Fts5Search implements Search {

  /** A word in a headline tells more of a document than one in its text. */
  private static final String FOUND =
      """
      SELECT 0 AS rests_on, rowid AS seq, -bm25(document_words, 4.0, 1.0) AS score
        FROM document_words WHERE document_words MATCH :words
      UNION ALL
      SELECT 1, f.rowid, -bm25(statement_words)
        FROM statement_words f JOIN statement s ON s.seq = f.rowid
        WHERE statement_words MATCH :words AND s.hidden = 0
      ORDER BY score DESC, rests_on, seq LIMIT :limit OFFSET :offset""";

  /** Apart from the ranking, so that words are only cut out of what is shown. */
  private static final String DOCUMENT =
      """
      SELECT d.id, d.title, d.published, NULL,
        snippet(document_words, -1, char(1), char(2), '…', 32)
      FROM document_words f JOIN document d ON d.seq = f.rowid
      WHERE document_words MATCH :words AND f.rowid = :seq""";

  private static final String STATEMENT =
      """
      SELECT s.document, d.title, d.published, s.id,
        snippet(statement_words, -1, char(1), char(2), '…', 32)
      FROM statement_words f JOIN statement s ON s.seq = f.rowid
        LEFT JOIN document d ON d.id = s.document
      WHERE statement_words MATCH :words AND f.rowid = :seq""";

  private record Found(boolean statement, long seq, double score) {}

  @Override
  public List<Hit> find(Handle handle, SearchWords words, int limit, int offset) {
    String match =
        words.terms().stream().map(Fts5Search::quoted).collect(Collectors.joining(" AND "));
    List<Found> found =
        handle
            .createQuery(FOUND)
            .bind("words", match)
            .bind("limit", limit)
            .bind("offset", offset)
            .map((row, context) -> new Found(row.getInt(1) == 1, row.getLong(2), row.getDouble(3)))
            .list();
    return found.stream().map(one -> hit(handle, match, one)).toList();
  }

  private static String quoted(String term) {
    return '"' + term.replace("\"", "\"\"") + '"';
  }

  private static Hit hit(Handle handle, String match, Found found) {
    return handle
        .createQuery(found.statement() ? STATEMENT : DOCUMENT)
        .bind("words", match)
        .bind("seq", found.seq())
        .map(
            (row, context) ->
                new Hit(
                    row.getString(1),
                    Optional.ofNullable(row.getString(2)),
                    Optional.ofNullable(row.getString(3)).map(LocalDate::parse),
                    row.getString(5),
                    Optional.ofNullable(row.getString(4)),
                    found.score()))
        .one();
  }

  @Override
  public List<String> check(Handle handle) {
    List<String> found = new ArrayList<>();
    for (String table : List.of("document", "statement")) {
      long missing =
          handle
              .createQuery(
                  "SELECT (SELECT count(*) FROM "
                      + table
                      + " WHERE seq NOT IN (SELECT id FROM "
                      + table
                      + "_words_docsize)) + (SELECT count(*) FROM "
                      + table
                      + "_words_docsize WHERE id NOT IN (SELECT seq FROM "
                      + table
                      + "))")
              .mapTo(Long.class)
              .one();
      if (missing > 0) {
        found.add("The search index of " + table + "s is out of step by " + missing + ".");
      }
    }
    return found;
  }
}
