package org.thaw.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.JdbiException;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.statement.PreparedBatch;

/** Copies all rows between ledgers of either kind: their tables have the same columns. */
final class TableCopy {

  private static final int ROWS_AT_ONCE = 100;

  /** A table and its columns, but for generated ones. */
  private record Table(String name, String columns) {

    int width() {
      return columns.split(",", -1).length;
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
          new Table("tombstone", "seq, document, content, who, forgotten"));

  private TableCopy() {}

  /** Whether nothing was ever filed there. */
  static boolean empty(Handle handle) {
    return TABLES.stream()
        .allMatch(
            table ->
                handle
                    .createQuery("SELECT 1 FROM " + table.name() + " LIMIT 1")
                    .mapTo(Integer.class)
                    .findOne()
                    .isEmpty());
  }

  /** Copies everything; the first column gives the order, for a family's first comes first. */
  static void all(Handle from, Handle to, Database target) {
    TABLES.forEach(table -> copy(table, from, to, target));
  }

  private static void copy(Table table, Handle from, Handle to, Database target) {
    String places = "?" + ", ?".repeat(table.width() - 1);
    PreparedBatch batch =
        to.prepareBatch(
            "INSERT INTO " + table.name() + " (" + table.columns() + ") VALUES (" + places + ")");
    RowMapper<Object[]> row = (cells, context) -> row(cells, table.width());
    from.createQuery("SELECT " + table.columns() + " FROM " + table.name() + " ORDER BY 1")
        .setFetchSize(ROWS_AT_ONCE)
        .map(row)
        .forEach(
            cells -> {
              batch.add(cells);
              flush(batch, ROWS_AT_ONCE, target);
            });
    flush(batch, 1, target);
  }

  private static Object[] row(ResultSet cells, int width) throws SQLException {
    Object[] row = new Object[width];
    for (int i = 0; i < width; i++) {
      row[i] = cells.getObject(i + 1);
    }
    return row;
  }

  /** A refusal here is the target's, though it comes up while the source is being read. */
  private static void flush(PreparedBatch batch, int enough, Database target) {
    try {
      if (batch.size() >= enough) {
        batch.execute();
      }
    } catch (JdbiException e) {
      throw Faults.of(target, e);
    }
  }
}
