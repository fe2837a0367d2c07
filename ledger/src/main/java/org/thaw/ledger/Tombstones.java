package org.thaw.ledger;

import java.time.Instant;
import org.jdbi.v3.core.Handle;

/** What is left of forgotten documents: who forgot which, when, and a digest of its words. */
final class Tombstones {

  private Tombstones() {}

  static void add(Handle handle, String document, String content, String who, Instant when) {
    handle
        .createUpdate(
            """
            INSERT INTO tombstone (seq, document, content, who, forgotten)
            SELECT coalesce(max(seq), 0) + 1, :document, :content, :who, :forgotten
            FROM tombstone""")
        .bind("document", document)
        .bind("content", content)
        .bind("who", who)
        .bind("forgotten", when.toString())
        .execute();
  }

  static boolean remove(Handle handle, String document) {
    return handle.execute("DELETE FROM tombstone WHERE document = ?", document) > 0;
  }
}
