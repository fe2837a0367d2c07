package org.thaw.ledger;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.ConcurrentLinkedDeque;

/** Keeps reading connections for the next reader: opening one costs more than most questions. */
final class Connections implements AutoCloseable {

  private static final int MOST_IDLE = 4;

  private final Database database;
  private final ConcurrentLinkedDeque<Connection> idle = new ConcurrentLinkedDeque<>();
  private volatile boolean closed;

  Connections(Database database) {
    this.database = database;
  }

  /** Sets something on a new connection. */
  static Connection with(String setting, Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(setting);
      return connection;
    } catch (SQLException e) {
      connection.close();
      throw e;
    }
  }

  /** One that no other reader has. */
  Connection take() throws SQLException {
    Connection kept = idle.poll();
    while (kept != null) {
      if (database.alive(kept)) {
        return kept;
      }
      kept.close();
      kept = idle.poll();
    }
    return database.reader();
  }

  /** For the next reader. */
  void giveBack(Connection connection) throws SQLException {
    if (closed || idle.size() >= MOST_IDLE || connection.isClosed()) {
      connection.close();
    } else {
      idle.push(connection);
    }
  }

  @Override
  public void close() throws SQLException {
    closed = true;
    Connection kept = idle.poll();
    while (kept != null) {
      kept.close();
      kept = idle.poll();
    }
  }
}
