package org.thaw.ledger;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;

/** Search by PostgreSQL's tsvector; the columns are generated, so they cannot be out of step. */
final class TsvectorSearch implements Search {

  private static final String MARKS =
      "'StartSel=' || chr(1) || ',StopSel=' || chr(2) || ',MaxWords=32,MinWords=16'";

  private static final String FIND =
      """
      WITH q AS (SELECT <query> AS words),
      found AS (
        SELECT 0 AS rests_on, d.seq, ts_rank_cd(d.words, q.words) AS score
          FROM document d, q WHERE d.words @@ q.words
        UNION ALL
        SELECT 1, s.seq, ts_rank_cd(s.words, q.words)
          FROM statement s, q WHERE s.words @@ q.words AND s.hidden = 0
        ORDER BY score DESC, rests_on, seq LIMIT :limit OFFSET :offset)
      SELECT coalesce(d.id, s.document), coalesce(d.title, sd.title),
        coalesce(d.published, sd.published), s.id,
        ts_headline('pg_catalog.english', coalesce(d.text, s.sentence), q.words, <marks>), score
      FROM found CROSS JOIN q
        LEFT JOIN document d ON rests_on = 0 AND d.seq = found.seq
        LEFT JOIN statement s ON rests_on = 1 AND s.seq = found.seq
        LEFT JOIN document sd ON sd.id = s.document
      ORDER BY score DESC, rests_on, found.seq""";

  @Override
  public List<Hit> find(Handle handle, SearchWords words, int limit, int offset) {
    String terms =
        IntStream.range(0, words.terms().size())
            .mapToObj(i -> "phraseto_tsquery('pg_catalog.english', thaw_folded(:term" + i + "))")
            .collect(Collectors.joining(" && "));
    Query query =
        handle
            .createQuery(FIND)
            .define("query", terms)
            .define("marks", MARKS)
            .bind("limit", limit)
            .bind("offset", offset);
    for (int i = 0; i < words.terms().size(); i++) {
      query.bind("term" + i, words.terms().get(i));
    }
    return query
        .map(
            (row, context) ->
                new Hit(
                    row.getString(1),
                    Optional.ofNullable(row.getString(2)),
                    Optional.ofNullable(row.getString(3)).map(LocalDate::parse),
                    row.getString(5),
                    Optional.ofNullable(row.getString(4)),
                    row.getDouble(6)))
        .list();
  }

  @Override
  public List<String> check(Handle handle) {
    return List.of();
  }
}
