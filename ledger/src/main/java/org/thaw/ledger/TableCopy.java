package org.thaw.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Copies all rows between ledgers of either kind: their tables have the same columns. */
final class TableCopy {

  private static final int ROWS_AT_ONCE = 100;

  /** A table and its columns, but for generated ones. */
  private record Table(String name, String columns) {

    List<String> names() {
      return List.of(columns.split(", ", -1));
    }
  }

  private static final List<Table> TABLES =
      List.of(
          new Table(
              "document",
              "seq, id, address, title, published, published_is, language, recorded, reader,"
                  + " origin, content, sketch, headings, repairs, alignment, text, raw"),
          new Table("band", "hash, document"),
          new Table(
              "statement",
              "seq, id, gist, document, kind, relation, subject, object, valid_from, valid_to,"
                  + " told_on, known_on, span_start, span_end, reader, refers, by_hand, superseded,"
                  + " hidden, sentence, line"),
          new Table("tombstone", "seq, document, content, who, forgotten"),
          new Table(
              "forecast",
              "seq, id, one, other, quad, made, first_day, last_day, probability, base_rate"),
          new Table("resolution", "forecast, outcome, why, resolved"));

  private TableCopy() {}

  /** Whether nothing was ever filed there. */
  static boolean empty(Sql sql) {
    return TABLES.stream()
        .allMatch(table -> sql.number("SELECT count(*) FROM " + table.name()) == 0);
  }

  /** Copies everything; the first column gives the order, for a family's first comes first. */
  static void all(Sql from, Sql to, Database target) {
    TABLES.forEach(table -> copy(table, from, to, target));
  }

  private static void copy(Table table, Sql from, Sql to, Database target) {
    List<Map<String, Object>> rows = new ArrayList<>();
    from.each(
        "SELECT " + table.columns() + " FROM " + table.name() + " ORDER BY 1",
        cells -> row(table, cells),
        row -> {
          rows.add(row);
          flush(table, rows, ROWS_AT_ONCE, to, target);
        });
    flush(table, rows, 1, to, target);
  }

  private static Map<String, Object> row(Table table, ResultSet cells) throws SQLException {
    Map<String, Object> row = new LinkedHashMap<>();
    for (String name : table.names()) {
      row.put(name, Optional.ofNullable(cells.getObject(name)));
    }
    return row;
  }

  /** A refusal here is the target's, though it comes up while the source is being read. */
  private static void flush(
      Table table, List<Map<String, Object>> rows, int enough, Sql to, Database target) {
    if (rows.size() < enough) {
      return;
    }
    try {
      to.insert(table.name(), rows);
      rows.clear();
    } catch (Sql.Refusal e) {
      throw Faults.of(target, e);
    }
  }
}
