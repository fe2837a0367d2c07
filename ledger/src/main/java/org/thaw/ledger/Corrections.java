package org.thaw.ledger;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.thaw.statement.Note;
import org.thaw.statement.Statement;

/**
 * What notes do to what is shown. A statement is hidden while it is superseded by a newer reading,
 * or while a note that is itself shown RETRACTS, CORRECTS or SUPERSEDES it; a note on that note
 * shows it again. Of two notes on each other the later counts.
 *
 * <p>A note holds for all that say the same as the statement it refers to, whichever reader's
 * version says it.
 */
final class Corrections {

  /** Whether the statement s should be hidden. */
  private static final String SHOULD_HIDE =
      """
      CASE WHEN s.superseded = 1 OR EXISTS (
        SELECT 1 FROM statement t JOIN statement n ON n.refers = t.id
        WHERE t.gist = s.gist AND n.hidden = 0
          AND n.relation IN ('RETRACTS', 'CORRECTS', 'SUPERSEDES')
          AND (s.kind <> 'note' OR n.seq > s.seq))
      THEN 1 ELSE 0 END""";

  private record Row(String id, String gist, boolean hidden) {}

  private Corrections() {}

  /** What notes have a bearing on, of a document: its statements, and what its notes refer to. */
  static Set<String> touchedBy(Handle handle, String document) {
    return new HashSet<>(
        handle
            .createQuery(
                """
                SELECT s.gist FROM statement s JOIN statement t ON t.gist = s.gist
                  JOIN statement n ON n.refers = t.id
                WHERE s.document = :document
                UNION
                SELECT t.gist FROM statement n JOIN statement t ON t.id = n.refers
                WHERE n.document = :document""")
            .bind("document", document)
            .mapTo(String.class)
            .list());
  }

  /** What statements that were just added have a bearing on: themselves, and what they refer to. */
  static Set<String> touchedBy(Handle handle, List<Statement> statements) {
    Set<String> gists = new HashSet<>();
    for (Statement statement : statements) {
      handle
          .createQuery("SELECT gist FROM statement WHERE id IN (:id, :refers)")
          .bind("id", statement.id())
          .bind("refers", statement instanceof Note note ? note.refers() : statement.id())
          .mapTo(String.class)
          .forEach(gists::add);
    }
    return gists;
  }

  /** Hides and shows statements of those gists as the notes say, and what hangs on them. */
  static void settle(Handle handle, Set<String> gists) {
    Set<String> open = gists;
    while (!open.isEmpty()) {
      Set<String> next = new HashSet<>();
      for (String gist : open) {
        for (Row row : outOfStep(handle, "s.gist = :gist", gist)) {
          handle.execute(
              "UPDATE statement SET hidden = ? WHERE id = ?", row.hidden() ? 0 : 1, row.id());
          next.addAll(targets(handle, row.id()));
        }
      }
      open = next;
    }
  }

  private static List<Row> outOfStep(Handle handle, String which, String gist) {
    return handle
        .createQuery(
            "SELECT s.id, s.gist, s.hidden FROM statement s WHERE "
                + which
                + " AND s.hidden <> "
                + SHOULD_HIDE)
        .bind("gist", gist)
        .map((row, context) -> new Row(row.getString(1), row.getString(2), row.getInt(3) == 1))
        .list();
  }

  /** What a note is about; nothing for other statements. */
  private static List<String> targets(Handle handle, String id) {
    return handle
        .createQuery(
            "SELECT t.gist FROM statement n JOIN statement t ON t.id = n.refers WHERE n.id = :id")
        .bind("id", id)
        .mapTo(String.class)
        .list();
  }

  /** Statements that are shown or hidden against what the notes say. */
  static List<String> check(Handle handle) {
    return outOfStep(handle, "s.gist <> :gist", "").stream().map(Row::id).toList();
  }
}
