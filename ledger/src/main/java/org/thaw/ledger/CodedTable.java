package org.thaw.ledger;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.thaw.statement.Event;
import org.thaw.statement.Party;
import org.thaw.statement.Statement;

/** Rows of the table {@code coded}. */
final class CodedTable {

  static final String COLUMNS =
      "seq, id, told, day_from, day_to, relation, subject, object, document, doc, rest";

  private static final String GISTS =
      "SELECT seq, id, told, day_from, day_to, relation, subject, object, rest FROM coded"
          + " WHERE seq >= ? ORDER BY seq";

  /** Every day on which something was told: a seek for each, not a look at each row. */
  private static final String DAYS =
      """
      (WITH RECURSIVE days (told) AS (
        SELECT min(told) FROM coded
        UNION ALL
        SELECT (SELECT min(told) FROM coded WHERE coded.told > days.told)
        FROM days WHERE days.told IS NOT NULL)
      SELECT told FROM days WHERE told IS NOT NULL)""";

  /** Rows of a document; its digest, then itself. */
  static final String OF_DOCUMENT = "told IN " + DAYS + " AND doc = ? AND document = ?";

  private static final String INSERT =
      "INSERT INTO coded ("
          + COLUMNS
          + ") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (told, doc, id) DO NOTHING";

  /** So many rows wait for the driver at once. */
  private static final int AT_ONCE = 1000;

  private CodedTable() {}

  /** Adds what is not there yet; gives how many that were. */
  static int add(Sql sql, List<Event> events) {
    if (events.isEmpty()) {
      return 0;
    }
    long before = last(sql);
    long count = 0;
    try (PreparedStatement insert = sql.prepare(INSERT)) {
      long seq = before;
      int waiting = 0;
      for (Event event : events) {
        bind(insert, ++seq, event);
        insert.addBatch();
        if (++waiting == AT_ONCE) {
          count += added(insert.executeBatch());
          waiting = 0;
        }
      }
      count += added(insert.executeBatch());
    } catch (SQLException e) {
      throw new Sql.Refusal(e);
    }
    return (int) count;
  }

  private static int added(int[] changed) {
    int sum = 0;
    for (int rows : changed) {
      sum += rows > 0 ? 1 : 0;
    }
    return sum;
  }

  private static void bind(PreparedStatement insert, long seq, Event event) throws SQLException {
    insert.setLong(1, seq);
    insert.setString(2, Storable.of(event.id()));
    insert.setInt(3, day(event.source().published().orElseThrow()));
    Optional<LocalDate> from = event.said().period().from();
    if (from.isPresent()) {
      insert.setInt(4, day(from.get()));
    } else {
      insert.setNull(4, Types.INTEGER);
    }
    insert.setInt(5, day(event.said().period().to().orElseThrow()));
    insert.setString(6, event.relation().name());
    id(insert, 7, event.said().subject());
    id(insert, 8, event.said().object());
    insert.setString(9, Storable.of(event.source().document()));
    insert.setLong(10, digest(event.source().document()));
    insert.setBytes(11, CodedEvent.rest(event));
  }

  private static void id(PreparedStatement insert, int at, Optional<Party> party)
      throws SQLException {
    Optional<String> id = party.flatMap(Party::id);
    if (id.isPresent()) {
      insert.setString(at, id.get());
    } else {
      insert.setNull(at, Types.VARCHAR);
    }
  }

  /** Of a document's id, to seek by; two that are alike are told apart by the id itself. */
  static long digest(String document) {
    long hash = 1125899906842597L;
    for (int i = 0; i < document.length(); i++) {
      hash = 31 * hash + document.charAt(i);
    }
    return hash;
  }

  static int day(LocalDate day) {
    return Math.toIntExact(day.toEpochDay());
  }

  /** Visits the gists of the rows from that number on. */
  static void gists(Sql sql, long from, Consumer<CodedGist> visitor) {
    sql.each(GISTS, CodedEvent::gist, visitor, from);
  }

  /** The last row's number; 0: there is none. */
  static long last(Sql sql) {
    return sql.number("SELECT max(seq) FROM coded");
  }

  /** Whether a statement stands here already, as a coded event. */
  static boolean holds(Sql sql, Statement statement) {
    return statement
        .source()
        .published()
        .map(
            told ->
                sql.number(
                        "SELECT count(*) FROM coded WHERE told = ? AND doc = ? AND id = ?",
                        day(told),
                        digest(statement.source().document()),
                        statement.id())
                    > 0)
        .orElse(false);
  }

  /** Takes an event out, to make a statement of it that notes can hang on. */
  static Optional<Event> take(Sql sql, String id) {
    // No index by id alone, which would cost each row of an import; notes on coded events are few.
    Optional<Event> event =
        sql.first("SELECT " + COLUMNS + " FROM coded WHERE id = ?", CodedEvent::of, id);
    event.ifPresent(found -> sql.run("DELETE FROM coded WHERE id = ?", id));
    return event;
  }

  /** Takes out what a document told; gives what that was. */
  static List<Event> forget(Sql sql, String document) {
    List<Event> gone =
        sql.list(
            "SELECT " + COLUMNS + " FROM coded WHERE " + OF_DOCUMENT,
            CodedEvent::of,
            digest(document),
            document);
    if (!gone.isEmpty()) {
      sql.run("DELETE FROM coded WHERE " + OF_DOCUMENT, digest(document), document);
    }
    return gone;
  }
}
