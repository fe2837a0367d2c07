package org.thaw.ledger;

import java.time.Instant;

/** What is left of forgotten documents: who forgot which, when, and a digest of its words. */
final class Tombstones {

  private Tombstones() {}

  static void add(Sql sql, String document, String content, String who, Instant when) {
    sql.run(
        """
        INSERT INTO tombstone (seq, document, content, who, forgotten)
        SELECT coalesce(max(seq), 0) + 1, ?, ?, ?, ? FROM tombstone""",
        document,
        content,
        who,
        when.toString());
  }

  static boolean remove(Sql sql, String document) {
    return sql.run("DELETE FROM tombstone WHERE document = ?", document) > 0;
  }
}
