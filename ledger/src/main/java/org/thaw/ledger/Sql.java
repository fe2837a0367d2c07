package org.thaw.ledger;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Asks and tells one connection. Hand-made, for a library that maps objects took a third of a
 * second of every start of the command.
 */
final class Sql {

  /** Rows that PostgreSQL sends at once; SQLite steps through them anyway. */
  private static final int FETCHED = 200;

  private final Connection connection;

  Sql(Connection connection) {
    this.connection = connection;
  }

  /** Reads one row. */
  interface Row<T> {
    T read(ResultSet row) throws SQLException;
  }

  /** The database refused; {@link Access} says why. */
  static final class Refusal extends RuntimeException {
    Refusal(SQLException cause) {
      super(cause);
    }
  }

  /** Visits each row as it comes, {@code ?} in the query standing for the values. */
  <T> void each(String query, Row<T> row, Consumer<? super T> visitor, Object... values) {
    try (PreparedStatement statement = connection.prepareStatement(query)) {
      statement.setFetchSize(FETCHED);
      bind(statement, List.of(values));
      try (ResultSet rows = statement.executeQuery()) {
        while (rows.next()) {
          visitor.accept(row.read(rows));
        }
      }
    } catch (SQLException e) {
      throw new Refusal(e);
    }
  }

  <T> List<T> list(String query, Row<T> row, Object... values) {
    List<T> list = new ArrayList<>();
    each(query, row, list::add, values);
    return list;
  }

  /** The first row, if there is any. */
  <T> Optional<T> first(String query, Row<T> row, Object... values) {
    return list(query, row, values).stream().findFirst();
  }

  /** The one number that the query gives. */
  long number(String query, Object... values) {
    return first(query, row -> row.getLong(1), values).orElse(0L);
  }

  /** Changes something; gives the number of rows changed. */
  int run(String change, Object... values) {
    try (PreparedStatement statement = connection.prepareStatement(change)) {
      bind(statement, List.of(values));
      return statement.executeUpdate();
    } catch (SQLException e) {
      throw new Refusal(e);
    }
  }

  /** Adds rows, each the same columns in the same order. */
  void insert(String table, List<? extends Map<String, ?>> rows) {
    if (rows.isEmpty()) {
      return;
    }
    String columns = String.join(", ", rows.get(0).keySet());
    String insert =
        "INSERT INTO %s (%s) VALUES (%s)".formatted(table, columns, places(rows.get(0).size()));
    try (PreparedStatement statement = connection.prepareStatement(insert)) {
      for (Map<String, ?> row : rows) {
        bind(statement, row.values());
        statement.addBatch();
      }
      statement.executeBatch();
    } catch (SQLException e) {
      throw new Refusal(e);
    }
  }

  /** A statement of its own, for what is done a million times; to be closed. */
  PreparedStatement prepare(String text) throws SQLException {
    return connection.prepareStatement(text);
  }

  /** Rows as they are asked for, so that several results can be merged; to be closed. */
  <T> Cursor<T> cursor(String query, Row<T> row, List<?> values) {
    try {
      PreparedStatement statement = connection.prepareStatement(query);
      try {
        statement.setFetchSize(FETCHED);
        bind(statement, values);
        return new Cursor<>(statement, statement.executeQuery(), row);
      } catch (SQLException e) {
        statement.close();
        throw e;
      }
    } catch (SQLException e) {
      throw new Refusal(e);
    }
  }

  /** One row after the other. */
  static final class Cursor<T> implements AutoCloseable {
    private final PreparedStatement statement;
    private final ResultSet rows;
    private final Row<T> row;

    private Cursor(PreparedStatement statement, ResultSet rows, Row<T> row) {
      this.statement = statement;
      this.rows = rows;
      this.row = row;
    }

    /** The next row; empty: there is none. */
    Optional<T> next() {
      try {
        return rows.next() ? Optional.of(row.read(rows)) : Optional.empty();
      } catch (SQLException e) {
        throw new Refusal(e);
      }
    }

    @Override
    public void close() {
      try {
        statement.close();
      } catch (SQLException e) {
        throw new Refusal(e);
      }
    }
  }

  /** So many question marks. */
  static String places(int count) {
    return "?" + ", ?".repeat(count - 1);
  }

  private static void bind(PreparedStatement statement, Iterable<?> values) throws SQLException {
    int position = 1;
    for (Object value : values) {
      Object plain = value instanceof Optional<?> maybe ? maybe.orElse(null) : value;
      if (plain == null) {
        statement.setNull(position, Types.VARCHAR);
      } else if (plain instanceof String text) {
        statement.setString(position, Storable.of(text));
      } else {
        statement.setObject(position, plain);
      }
      position++;
    }
  }
}
