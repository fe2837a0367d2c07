package org.thaw.ledger;

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
}
