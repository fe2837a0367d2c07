package org.thaw.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.function.Consumer;
import org.thaw.statement.Statement;
import org.thaw.statement.json.StatementJson;

/** Merges rows that come in order from several queries: by day of the report, then document. */
final class Merging implements AutoCloseable {

  /** A row and where it stands in the order. */
  record Placed(String told, String document, Statement statement) {}

  /** The next row of a query. */
  private record Head(Placed row, int query) {}

  private static final Comparator<Head> ORDER =
      Comparator.<Head, String>comparing(head -> head.row().told())
          .thenComparing(head -> head.row().document())
          .thenComparing(Head::query);

  private final int limit;
  private final List<Sql.Cursor<Placed>> cursors = new ArrayList<>();

  Merging(int limit) {
    this.limit = limit;
  }

  static Placed statement(ResultSet row) throws SQLException {
    return new Placed(row.getString(2), row.getString(3), StatementJson.fromLine(row.getString(1)));
  }

  static Placed coded(ResultSet row) throws SQLException {
    return new Placed(
        LocalDate.ofEpochDay(row.getLong("told")).toString(),
        row.getString("document"),
        CodedEvent.of(row));
  }

  void add(Sql.Cursor<Placed> cursor) {
    cursors.add(cursor);
  }

  void visit(Consumer<Statement> visitor) {
    PriorityQueue<Head> heads = new PriorityQueue<>(ORDER);
    for (int i = 0; i < cursors.size(); i++) {
      advance(heads, i);
    }
    for (int visited = 0; visited < limit && !heads.isEmpty(); visited++) {
      Head head = heads.remove();
      visitor.accept(head.row().statement());
      advance(heads, head.query());
    }
  }

  private void advance(PriorityQueue<Head> heads, int query) {
    Optional<Placed> next = cursors.get(query).next();
    next.ifPresent(row -> heads.add(new Head(row, query)));
  }

  @Override
  public void close() {
    cursors.forEach(Sql.Cursor::close);
  }
}
