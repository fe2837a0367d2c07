package org.thaw.ledger;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.thaw.statement.Event;
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
  static int add(Sql sql, List<Statement> statements, Hand hand, Optional<Instant> takenIn) {
    Map<String, Statement> wanted = new LinkedHashMap<>();
    statements.forEach(statement -> wanted.putIfAbsent(statement.id(), statement));
    Map<String, Known> known = known(sql, List.copyOf(wanted.keySet()));
    List<Statement> fresh = new ArrayList<>();
    for (Statement statement : wanted.values()) {
      Known there = known.get(statement.id());
      if (there == null) {
        fresh.add(statement);
      } else {
        adopt(sql, statement, there, hand);
      }
    }
    insert(sql, fresh, hand, takenIn);
    return fresh.size();
  }

  /**
   * Tells coded events that are new here from the rest; what stands there already is in neither.
   */
  static List<Event> divide(Sql sql, List<Statement> statements, List<Statement> rest) {
    List<Event> coded = new ArrayList<>();
    for (Statement statement : statements) {
      if (CodedEvent.fits(statement)) {
        coded.add((Event) statement);
      } else if (!CodedTable.holds(sql, statement)) {
        rest.add(statement);
      }
    }
    if (coded.isEmpty() || sql.first("SELECT 1 FROM statement LIMIT 1", r -> 1).isEmpty()) {
      return coded;
    }
    Map<String, Known> there = known(sql, coded.stream().map(Event::id).distinct().toList());
    return coded.stream().filter(event -> !there.containsKey(event.id())).toList();
  }

  static boolean holds(Sql sql, String id) {
    return sql.number("SELECT count(*) FROM statement WHERE id = ?", id) > 0;
  }

  private static Map<String, Known> known(Sql sql, List<String> ids) {
    Map<String, Known> known = new LinkedHashMap<>();
    for (int from = 0; from < ids.size(); from += IDS_AT_ONCE) {
      List<String> some = ids.subList(from, Math.min(ids.size(), from + IDS_AT_ONCE));
      sql.each(
          "SELECT id, document, by_hand, superseded FROM statement WHERE id IN (%s)"
              .formatted(Sql.places(some.size())),
          row ->
              Map.entry(
                  row.getString(1),
                  new Known(row.getString(2), row.getInt(3) == 1, row.getInt(4) == 1)),
          entry -> known.put(entry.getKey(), entry.getValue()),
          some.toArray());
    }
    return known;
  }

  /**
   * A reader takes over what was imported before it read the document; a person takes up what a
   * newer reader dropped.
   */
  private static void adopt(Sql sql, Statement statement, Known there, Hand hand) {
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
      sql.run(
          "UPDATE statement SET by_hand = ?, gist = ?, superseded = 0, hidden = 0 WHERE id = ?",
          hand.column(),
          StatementRow.gist(statement, hand),
          statement.id());
    }
  }

  private static void insert(
      Sql sql, List<Statement> statements, Hand hand, Optional<Instant> takenIn) {
    long seq = sql.number("SELECT max(seq) FROM statement");
    List<Map<String, Object>> rows = new ArrayList<>();
    for (Statement statement : statements) {
      rows.add(StatementRow.of(++seq, statement, hand, takenIn));
    }
    sql.insert("statement", rows);
  }

  /** Counts what a reader found as superseded; {@link #add} shows again what it finds anew. */
  static void supersede(Sql sql, String document) {
    sql.run(
        "UPDATE statement SET superseded = 1, hidden = 1 WHERE document = ? AND by_hand = 0",
        document);
  }

  static void delete(Sql sql, String document) {
    sql.run("DELETE FROM statement WHERE document = ?", document);
  }
}
