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
          new Table("coded", CodedTable.COLUMNS),
          new Table("tombstone", "seq, document, content, who, forgotten"),
          new Table(
              "forecast",
              "seq, id, one, other, quad, made, first_day, last_day, probability, base_rate"),
          new Table("resolution", "forecast, outcome, why, resolved"),
          new Table("map_edit", "seq, action, cause, effect, kind, weight, why, who, made"),
          new Table("scenario", "seq, name, question, who, made"),
          new Table("scenario_run", "seq, name, made, effects"));

  private final Sql from;
  private final Sql to;
  private final Database target;
  private final Steps steps;
  private long total;
  private long done;

  /**
   * Prepares a copy.
   *
   * @param from the source, in one consistent look
   * @param to the target, in one transaction
   * @param target to name it in faults
   * @param steps told of the rows
   */
  TableCopy(Sql from, Sql to, Database target, Steps steps) {
    this.from = from;
    this.to = to;
    this.target = target;
    this.steps = steps;
  }

  /** Whether nothing was ever filed there. */
  static boolean empty(Sql sql) {
    return rows(sql) == 0;
  }

  private static long rows(Sql sql) {
    return TABLES.stream()
        .mapToLong(table -> sql.number("SELECT count(*) FROM " + table.name()))
        .sum();
  }

  /** Copies everything; the first column gives the order, for a family's first comes first. */
  void all() {
    total = rows(from);
    steps.at(0, total, Steps.Unit.ROWS);
    TABLES.forEach(this::copy);
  }

  private void copy(Table table) {
    List<Map<String, Object>> rows = new ArrayList<>();
    from.each(
        "SELECT " + table.columns() + " FROM " + table.name() + " ORDER BY 1",
        cells -> row(table, cells),
        row -> {
          rows.add(row);
          if (rows.size() == ROWS_AT_ONCE) {
            flush(table, rows);
          }
        });
    flush(table, rows);
  }

  private static Map<String, Object> row(Table table, ResultSet cells) throws SQLException {
    Map<String, Object> row = new LinkedHashMap<>();
    for (String name : table.names()) {
      row.put(name, Optional.ofNullable(cells.getObject(name)));
    }
    return row;
  }

  /** A refusal here is the target's, though it comes up while the source is being read. */
  private void flush(Table table, List<Map<String, Object>> rows) {
    try {
      to.insert(table.name(), rows);
    } catch (Sql.Refusal e) {
      throw Faults.of(target, e);
    }
    if (!rows.isEmpty()) {
      done += rows.size();
      rows.clear();
      steps.at(done, total, Steps.Unit.ROWS);
    }
  }
}
