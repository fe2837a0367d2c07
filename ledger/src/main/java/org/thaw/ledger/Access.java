package org.thaw.ledger;

import java.io.Closeable;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.thaw.ledger.LedgerException.Reason;
import org.thaw.statement.json.StatementFormatException;

/** Runs work on the database in transactions; each failure leaves as a {@link LedgerException}. */
final class Access implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(Access.class);

  private final Database database;
  private final Connections readers;
  private final Optional<Writer> writer;

  /** Each in one piece: a transaction is either all there or not at all. */
  private record Writer(Connection connection, Closeable lock, ReentrantLock turn)
      implements AutoCloseable {

    /** Lets a transaction that is under way end first. */
    @Override
    public void close() throws SQLException, IOException {
      turn.lock();
      try {
        connection.close();
      } finally {
        lock.close();
        turn.unlock();
      }
    }
  }

  private Access(Database database, Optional<Writer> writer) {
    this.database = database;
    this.readers = new Connections(database);
    this.writer = writer;
  }

  /** For reading only. */
  static Access toRead(Database database) {
    return new Access(database, Optional.empty());
  }

  /** For reading and writing: the connection that holds the lock is the only one that writes. */
  static Access toWrite(Database database, Connection connection, Closeable lock) {
    return new Access(database, Optional.of(new Writer(connection, lock, new ReentrantLock())));
  }

  Database database() {
    return database;
  }

  /** One consistent look at the ledger; writers are not kept waiting. */
  <T> T read(Function<Sql, T> work) {
    try {
      Connection connection = readers.take();
      try {
        return inTransaction(connection, work);
      } finally {
        readers.giveBack(connection);
      }
    } catch (SQLException | Sql.Refusal | StatementFormatException e) {
      throw Faults.of(database, e);
    }
  }

  /** {@link #read} without an answer. */
  void look(Consumer<Sql> work) {
    read(
        sql -> {
          work.accept(sql);
          return true;
        });
  }

  /** All of the work, on the disk on return, or nothing of it. */
  <T> T write(Function<Sql, T> work) {
    Writer w = writer.orElseThrow(this::openedForReading);
    w.turn().lock();
    try {
      return inTransaction(w.connection(), work);
    } catch (SQLException | Sql.Refusal e) {
      throw Faults.of(database, e);
    } finally {
      w.turn().unlock();
    }
  }

  private static <T> T inTransaction(Connection connection, Function<Sql, T> work)
      throws SQLException {
    connection.setAutoCommit(false);
    boolean done = false;
    try {
      T answer = work.apply(new Sql(connection));
      connection.commit();
      done = true;
      return answer;
    } finally {
      end(connection, done);
    }
  }

  /** What went wrong counts, not that it could not even be rolled back: then the server did. */
  private static void end(Connection connection, boolean done) {
    try {
      if (!done) {
        connection.rollback();
      }
      connection.setAutoCommit(true);
    } catch (SQLException e) {
      LOG.debug("{}: after a failed transaction", connection, e);
    }
  }

  private LedgerException openedForReading() {
    return new LedgerException(
        Reason.READ_ONLY, database.name() + " was opened for reading: open it for writing");
  }

  @Override
  public void close() {
    try {
      readers.close();
    } catch (SQLException e) {
      throw Faults.of(database, e);
    } finally {
      writer.ifPresent(this::close);
    }
  }

  private void close(Writer last) {
    try {
      last.close();
    } catch (SQLException | IOException e) {
      throw Faults.of(database, e);
    }
  }
}
