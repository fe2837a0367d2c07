package org.thaw.ledger;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
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

  private record Row(String id, boolean hidden) {}

  private Corrections() {}

  /** What notes have a bearing on, of a document: its statements, and what its notes refer to. */
  static Set<String> touchedBy(Sql sql, String document) {
    return new HashSet<>(
        sql.list(
            """
            SELECT s.gist FROM statement s JOIN statement t ON t.gist = s.gist
              JOIN statement n ON n.refers = t.id
            WHERE s.document = ?
            UNION
            SELECT t.gist FROM statement n JOIN statement t ON t.id = n.refers
            WHERE n.document = ?""",
            row -> row.getString(1),
            document,
            document));
  }

  /** What statements that were just added have a bearing on: themselves, and what they refer to. */
  static Set<String> touchedBy(Sql sql, List<Statement> statements) {
    Set<String> gists = new HashSet<>();
    for (Statement statement : statements) {
      sql.each(
          "SELECT gist FROM statement WHERE id IN (?, ?)",
          row -> row.getString(1),
          gists::add,
          statement.id(),
          statement instanceof Note note ? note.refers() : statement.id());
    }
    return gists;
  }

  /** Hides and shows statements of those gists as the notes say, and what hangs on them. */
  static void settle(Sql sql, Set<String> gists) {
    Set<String> open = gists;
    while (!open.isEmpty()) {
      Set<String> next = new HashSet<>();
      for (String gist : open) {
        for (Row row : outOfStep(sql, "s.gist = ?", gist)) {
          sql.run("UPDATE statement SET hidden = ? WHERE id = ?", row.hidden() ? 0 : 1, row.id());
          next.addAll(targets(sql, row.id()));
        }
      }
      open = next;
    }
  }

  private static List<Row> outOfStep(Sql sql, String which, Object... values) {
    return sql.list(
        "SELECT s.id, s.hidden FROM statement s WHERE " + which + " AND s.hidden <> " + SHOULD_HIDE,
        row -> new Row(row.getString(1), row.getInt(2) == 1),
        values);
  }

  /** What a note is about; nothing for other statements. */
  private static List<String> targets(Sql sql, String id) {
    return sql.list(
        "SELECT t.gist FROM statement n JOIN statement t ON t.id = n.refers WHERE n.id = ?",
        row -> row.getString(1),
        id);
  }

  /** Statements that are shown or hidden against what the notes say. */
  static List<String> check(Sql sql) {
    return outOfStep(sql, "1 = 1").stream().map(Row::id).toList();
  }
}
