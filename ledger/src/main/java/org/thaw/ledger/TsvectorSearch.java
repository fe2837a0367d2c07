package org.thaw.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Search by PostgreSQL's tsvector; the columns are generated, so they cannot be out of step. */
final class TsvectorSearch implements Search {

  private static final String MARKS =
      "'StartSel=' || chr(1) || ',StopSel=' || chr(2) || ',MaxWords=32,MinWords=16'";

  private static final String FIND =
      """
      WITH q AS (SELECT %s AS words),
      found AS (
        SELECT 0 AS rests_on, d.seq, ts_rank_cd(d.words, q.words) AS score
          FROM document d, q WHERE d.words @@ q.words
        UNION ALL
        SELECT 1, s.seq, ts_rank_cd(s.words, q.words)
          FROM statement s, q WHERE s.words @@ q.words AND s.hidden = 0
        ORDER BY score DESC, rests_on, seq LIMIT ? OFFSET ?)
      SELECT coalesce(d.id, s.document), coalesce(d.title, sd.title),
        coalesce(d.published, sd.published), s.id,
        ts_headline('pg_catalog.english', coalesce(d.text, s.sentence), q.words, %s), score
      FROM found CROSS JOIN q
        LEFT JOIN document d ON rests_on = 0 AND d.seq = found.seq
        LEFT JOIN statement s ON rests_on = 1 AND s.seq = found.seq
        LEFT JOIN document sd ON sd.id = s.document
      ORDER BY score DESC, rests_on, found.seq""";

  @Override
  public List<Hit> find(Sql sql, SearchWords words, int limit, int offset) {
    String terms =
        words.terms().stream()
            .map(term -> "phraseto_tsquery('pg_catalog.english', thaw_folded(?))")
            .collect(Collectors.joining(" && "));
    List<Object> values = new ArrayList<>(words.terms());
    values.add(limit);
    values.add(offset);
    return sql.list(
        FIND.formatted(terms, MARKS),
        row ->
            new Hit(
                row.getString(1),
                Optional.ofNullable(row.getString(2)),
                Optional.ofNullable(row.getString(3)).map(LocalDate::parse),
                row.getString(5),
                Optional.ofNullable(row.getString(4)),
                row.getDouble(6)),
        values.toArray());
  }

  @Override
  public List<String> check(Sql sql) {
    return List.of();
  }
}
