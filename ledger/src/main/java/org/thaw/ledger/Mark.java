package org.thaw.ledger;

import java.util.Optional;
import org.thaw.statement.kept.KeptView;

/**
 * How far a kept view has come.
 *
 * @param statements up to this number of the table statement
 * @param coded up to this number of the table coded
 * @param fresh whether it is to be built from nothing
 */
record Mark(long statements, long coded, boolean fresh) {

  Mark(long statements, long coded) {
    this(statements, coded, false);
  }

  private record Row(int version, long statements, long coded) {}

  /** Where the view stands; parts of another version are thrown away. */
  static Mark of(Sql sql, KeptView<?> view) {
    Optional<Row> row = row(sql, view);
    if (row.filter(r -> r.version() == view.version()).isPresent()) {
      return new Mark(row.get().statements(), row.get().coded(), false);
    }
    sql.run("DELETE FROM kept_part WHERE view = ?", view.name());
    sql.run("DELETE FROM kept_view WHERE view = ?", view.name());
    return new Mark(0, 0, true);
  }

  /** Whether the parts are those of all statements. */
  static boolean upToDate(Sql sql, KeptView<?> view) {
    Optional<Row> row = row(sql, view);
    return row.isPresent()
        && row.get().version() == view.version()
        && new Mark(row.get().statements(), row.get().coded()).behind(sql) == 0
        && sql.first("SELECT 1 FROM kept_touched LIMIT 1", r -> r.getInt(1)).isEmpty();
  }

  private static Optional<Row> row(Sql sql, KeptView<?> view) {
    return sql.first(
        "SELECT version, statements, coded FROM kept_view WHERE view = ?",
        row -> new Row(row.getInt(1), row.getLong(2), row.getLong(3)),
        view.name());
  }

  static long lastStatement(Sql sql) {
    return sql.number("SELECT max(seq) FROM statement");
  }

  /** How many numbers there are beyond this mark. */
  long behind(Sql sql) {
    return Math.max(0, lastStatement(sql) - statements) + Math.max(0, CodedTable.last(sql) - coded);
  }

  void write(Sql sql, KeptView<?> view, boolean insert) {
    if (insert) {
      sql.run(
          "INSERT INTO kept_view (view, version, statements, coded) VALUES (?, ?, ?, ?)",
          view.name(),
          view.version(),
          statements,
          coded);
    } else {
      sql.run(
          "UPDATE kept_view SET statements = ?, coded = ? WHERE view = ?",
          statements,
          coded,
          view.name());
    }
  }
}
