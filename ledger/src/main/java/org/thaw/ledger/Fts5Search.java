package org.thaw.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Search by SQLite's FTS5, best by BM25. */
final class Fts5Search implements Search {

  /** A word in a headline tells more of a document than one in its text. */
  private static final String FOUND =
      """
      SELECT 0 AS rests_on, rowid AS seq, -bm25(document_words, 4.0, 1.0) AS score
        FROM document_words WHERE document_words MATCH ?
      UNION ALL
      SELECT 1, f.rowid, -bm25(statement_words)
        FROM statement_words f JOIN statement s ON s.seq = f.rowid
        WHERE statement_words MATCH ? AND s.hidden = 0
      ORDER BY score DESC, rests_on, seq LIMIT ? OFFSET ?""";

  /** Apart from the ranking, so that words are only cut out of what is shown. */
  private static final String DOCUMENT =
      """
      SELECT d.id, d.title, d.published, NULL,
        snippet(document_words, -1, char(1), char(2), '…', 32)
      FROM document_words f JOIN document d ON d.seq = f.rowid
      WHERE document_words MATCH ? AND f.rowid = ?""";

  private static final String STATEMENT =
      """
      SELECT s.document, d.title, d.published, s.id,
        snippet(statement_words, -1, char(1), char(2), '…', 32)
      FROM statement_words f JOIN statement s ON s.seq = f.rowid
        LEFT JOIN document d ON d.id = s.document
      WHERE statement_words MATCH ? AND f.rowid = ?""";

  private record Found(boolean statement, long seq, double score) {}

  @Override
  public List<Hit> find(Sql sql, SearchWords words, int limit, int offset) {
    String match =
        words.terms().stream().map(Fts5Search::quoted).collect(Collectors.joining(" AND "));
    return sql
        .list(
            FOUND,
            row -> new Found(row.getInt(1) == 1, row.getLong(2), row.getDouble(3)),
            match,
            match,
            limit,
            offset)
        .stream()
        .flatMap(found -> hit(sql, match, found).stream())
        .toList();
  }

  private static String quoted(String term) {
    return '"' + term.replace("\"", "\"\"") + '"';
  }

  private static Optional<Hit> hit(Sql sql, String match, Found found) {
    return sql.first(
        found.statement() ? STATEMENT : DOCUMENT,
        row ->
            new Hit(
                row.getString(1),
                Optional.ofNullable(row.getString(2)),
                Optional.ofNullable(row.getString(3)).map(LocalDate::parse),
                row.getString(5),
                Optional.ofNullable(row.getString(4)),
                found.score()),
        match,
        found.seq());
  }

  @Override
  public List<String> check(Sql sql) {
    List<String> found = new ArrayList<>();
    for (String table : List.of("document", "statement")) {
      long strays =
          sql.number(
              """
              SELECT (SELECT count(*) FROM %1$s WHERE seq NOT IN (SELECT id FROM %1$s_words_docsize))
                + (SELECT count(*) FROM %1$s_words_docsize WHERE id NOT IN (SELECT seq FROM %1$s))"""
                  .formatted(table));
      if (strays > 0) {
        found.add("The search index of " + table + "s is out of step by " + strays + ".");
      }
    }
    return found;
  }
}
