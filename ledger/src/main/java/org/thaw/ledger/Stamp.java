package org.thaw.ledger;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Tells whether a ledger has changed since it was last looked at. Every write numbers a row: what
 * is filed or noted, a document that is forgotten, an edit of the map, a forecast. A document that
 * is recalled takes a tombstone out; a reading that only takes statements back is told by what the
 * views were left to do or by how far they came.
 */
final class Stamp {

  private static final List<String> NUMBERED =
      List.of(
          "document",
          "statement",
          "coded",
          "tombstone",
          "map_edit",
          "scenario",
          "scenario_run",
          "forecast");

  private Stamp() {}

  static String of(Sql sql) {
    return NUMBERED.stream()
        .map(table -> sql.number("SELECT coalesce(max(seq), 0) FROM " + table))
        .map(Object::toString)
        .collect(Collectors.joining("."));
  }
}
