package org.thaw.ledger;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.thaw.statement.Statement;

/** Rows of the table {@code statement}: adding them; only ever flags change. */
final class StatementTable {

  private static final int IDS_AT_ONCE = 500;

  /** Who stands behind a statement. */
  enum Hand {
    /** A reader: a newer reading supersedes it. */
    MACHINE(0),
    /** A person: no reading touches it. */
    PERSON(1);

    private final int column;

    Hand(int column) {
      this.column = column;
    }

    /** The value of the column {@code by_hand}. */
    int column() {
      return column;
    }
  }

  private record Known(String document, boolean byHand, boolean superseded) {}

  private StatementTable() {}

  /**
   * Adds what is not there yet, and shows again what was superseded; counts the new ones.
   *
   * @param takenIn when their document was taken in; empty: it is not here
   */
  static int add(Handle handle, List<Statement> statements, Hand hand, Optional<Instant> takenIn) {
    Map<String, Statement> wanted = new LinkedHashMap<>();
    statements.forEach(statement -> wanted.putIfAbsent(statement.id(), statement));
    Map<String, Known> known = known(handle, List.copyOf(wanted.keySet()));
    List<Statement> fresh = new ArrayList<>();
    for (Statement statement : wanted.values()) {
      Known there = known.get(statement.id());
      if (there == null) {
        fresh.add(statement);
      } else {
        adopt(handle, statement, there, hand);
      }
    }
    insert(handle, fresh, hand, takenIn);
    return fresh.size();
  }

  private static Map<String, Known> known(Handle handle, List<String> ids) {
    Map<String, Known> known = new LinkedHashMap<>();
    for (int from = 0; from < ids.size(); from += IDS_AT_ONCE) {
      handle
          .createQuery(
              "SELECT id, document, by_hand, superseded FROM statement WHERE id IN (<ids>)")
          .bindList("ids", ids.subList(from, Math.min(ids.size(), from + IDS_AT_ONCE)))
          .map(
              (row, context) ->
                  Map.entry(
                      row.getString(1),
                      new Known(row.getString(2), row.getInt(3) == 1, row.getInt(4) == 1)))
          .forEach(entry -> known.put(entry.getKey(), entry.getValue()));
    }
    return known;
  }

  /**
   * A reader takes over what was imported before it read the document; a person takes up what a
   * newer reader dropped.
   */
  private static void adopt(Handle handle, Statement statement, Known there, Hand hand) {
    if (!there.document().equals(statement.source().document())) {
      throw new IllegalArgumentException(
          "statement "
              + statement.id()
              + " of document "
              + statement.source().document()
              + ": document "
              + there.document()
              + " has one of that id; give it one of its own");
    }
    boolean taken = hand == Hand.MACHINE && there.byHand();
    if (taken || there.superseded()) {
      handle
          .createUpdate(
              "UPDATE statement SET by_hand = :hand, gist = :gist, superseded = 0, hidden = 0"
                  + " WHERE id = :id")
          .bind("hand", hand.column())
          .bind("gist", StatementRow.gist(statement, hand))
          .bind("id", statement.id())
          .execute();
    }
  }

  private static void insert(
      Handle handle, List<Statement> statements, Hand hand, Optional<Instant> takenIn) {
    if (statements.isEmpty()) {
      return;
    }
    long seq = handle.select("SELECT coalesce(max(seq), 0) FROM statement").mapTo(Long.class).one();
    PreparedBatch batch = StatementRow.insert(handle);
    for (Statement statement : statements) {
      batch.bind("seq", ++seq);
      StatementRow.bind(batch, statement, hand, takenIn);
      batch.add();
    }
    batch.execute();
  }

  /** Counts what a reader found as superseded; {@link #add} shows again what it finds anew. */
  static void supersede(Handle handle, String document) {
    handle.execute(
        "UPDATE statement SET superseded = 1, hidden = 1 WHERE document = ? AND by_hand = 0",
        document);
  }

  static void delete(Handle handle, String document) {
    handle.execute("DELETE FROM statement WHERE document = ?", document);
  }
}
