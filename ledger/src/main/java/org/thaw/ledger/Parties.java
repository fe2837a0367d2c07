package org.thaw.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.ObjLongConsumer;

/** Whoever a ledger speaks of, counted along the indices. */
final class Parties {

  private record Row(String party, long count) {}

  private Parties() {}

  static void visit(Sql sql, ObjLongConsumer<String> visitor) {
    for (String end : List.of("subject", "object")) {
      count(sql, "statement WHERE hidden = 0 AND kind <> 'note' AND", end, visitor);
      count(sql, "coded WHERE", end, visitor);
    }
  }

  private static void count(Sql sql, String where, String end, ObjLongConsumer<String> visitor) {
    sql.each(
        "SELECT " + end + ", count(*) FROM " + where + " " + end + " IS NOT NULL GROUP BY " + end,
        row -> new Row(row.getString(1), row.getLong(2)),
        row -> visitor.accept(row.party(), row.count()));
  }

  /**
   * Of a longer time all rows of an index that has all three columns are looked at; the one by days
   * has every row fetched beside. A plus keeps a column's index out of it.
   */
  private static final int LONG = 366;

  private record Pair(String one, String other, long events) {}

  /** Pairs of events that were told of in that time. */
  static void dyads(Sql sql, LocalDate from, LocalDate to, Ledger.DyadVisitor visitor) {
    sql.each(
        """
        SELECT subject, object, count(*) FROM statement
        WHERE hidden = 0 AND kind = 'event' AND subject IS NOT NULL AND object IS NOT NULL
          AND told_on BETWEEN ? AND ? GROUP BY subject, object""",
        Parties::pair,
        pair -> visitor.visit(pair.one(), pair.other(), pair.events()),
        from.toString(),
        to.toString());
    sql.each(
        """
        SELECT subject, object, count(*) FROM coded
        WHERE subject IS NOT NULL AND object IS NOT NULL AND %s BETWEEN ? AND ?
        GROUP BY subject, object"""
            .formatted(ChronoUnit.DAYS.between(from, to) > LONG ? "+told" : "told"),
        Parties::pair,
        pair -> visitor.visit(pair.one(), pair.other(), pair.events()),
        CodedTable.day(from),
        CodedTable.day(to));
  }

  private static Pair pair(ResultSet row) throws SQLException {
    return new Pair(row.getString(1), row.getString(2), row.getLong(3));
  }
}
