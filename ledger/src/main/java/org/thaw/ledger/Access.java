package org.thaw.ledger;

import java.io.Closeable;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.thaw.ledger.LedgerException.Reason;
import org.thaw.statement.json.StatementFormatException;

/** Runs work on the database in transactions; each failure leaves as a {@link LedgerException}. */
final class Access implements AutoCloseable {

  private final Database database;
  private final Connections readers;
  private final Jdbi reading;
  private final Optional<Writer> writer;

  /** Each in one piece: a transaction is either all there or not at all. */
  private record Writer(Connection connection, Closeable lock, Jdbi jdbi, ReentrantLock turn)
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
    this.reading = configured(Jdbi.create(readers));
    this.writer = writer;
  }

  /** For reading only. */
  static Access toRead(Database database) {
    return new Access(database, Optional.empty());
  }

  /** For reading and writing: the connection that holds the lock is the only one that writes. */
  static Access toWrite(Database database, Connection connection, Closeable lock) {
    Jdbi jdbi = configured(Jdbi.create(connection));
    return new Access(
        database, Optional.of(new Writer(connection, lock, jdbi, new ReentrantLock())));
  }

  private static Jdbi configured(Jdbi jdbi) {
    return jdbi.registerArgument(new Storable());
  }

  Database database() {
    return database;
  }

  boolean writable() {
    return writer.isPresent();
  }

  /** One consistent look at the ledger; writers are not kept waiting. */
  <T> T read(Function<Handle, T> work) {
    try {
      return reading.inTransaction(work::apply);
    } catch (JdbiException | StatementFormatException e) {
      throw Faults.of(database, e);
    }
  }

  /** {@link #read} without an answer. */
  void look(Consumer<Handle> work) {
    read(
        handle -> {
          work.accept(handle);
          return true;
        });
  }

  /** All of the work, on the disk on return, or nothing of it. */
  <T> T write(Function<Handle, T> work) {
    Writer w = writer.orElseThrow(this::openedForReading);
    w.turn().lock();
    try {
      return w.jdbi().inTransaction(work::apply);
    } catch (JdbiException e) {
      throw Faults.of(database, e);
    } finally {
      w.turn().unlock();
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
