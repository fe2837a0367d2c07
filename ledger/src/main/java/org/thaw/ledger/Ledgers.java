package org.thaw.ledger;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.thaw.ledger.LedgerException.Reason;
import org.thaw.statement.kept.KeptView;

/**
 * Opens ledgers. An address is a path, or a {@code jdbc:sqlite:} or {@code jdbc:postgresql:} URL; a
 * PostgreSQL ledger stands in the connection's current schema.
 */
public final class Ledgers {

  private Ledgers() {}

  /** Opens a ledger for reading and writing; makes it, and the folders above it, if need be. */
  public static Ledger open(String address) {
    return open(address, List.of(), Steps.UNSEEN);
  }

  /**
   * {@link #open(String)} with views that the ledger keeps up to date from now on, in the
   * transaction of each write. What they have missed they catch up with first; that may be broken
   * off and goes on at the next opening.
   *
   * @param steps told of the rows that are caught up with
   */
  public static Ledger open(String address, List<? extends KeptView<?>> views, Steps steps) {
    SqlLedger ledger = openForWriting(address, views);
    try {
      ledger.catchUp(steps);
      return ledger;
    } catch (LedgerException e) {
      ledger.close();
      throw e;
    }
  }

  private static SqlLedger openForWriting(String address, List<? extends KeptView<?>> views) {
    Database database = Address.database(address);
    database.prepareToWrite();
    try {
      return new SqlLedger(lockedAccess(database), views);
    } catch (SQLException | IOException e) {
      throw Faults.of(database, e);
    }
  }

  private static Access lockedAccess(Database database) throws SQLException, IOException {
    Connection writer = database.writer();
    try {
      Closeable lock = database.lock(writer);
      try {
        bringUpToDate(database, writer);
        return Access.toWrite(database, writer, lock);
      } catch (SQLException | LedgerException e) {
        lock.close();
        throw e;
      }
    } catch (SQLException | LedgerException e) {
      writer.close();
      throw e;
    }
  }

  private static void bringUpToDate(Database database, Connection writer) throws SQLException {
    int version = Schema.look(database, writer);
    database.settle(writer);
    if (version < Schema.CURRENT) {
      Schema.migrate(database);
    }
  }

  /** Opens a ledger for reading, whoever writes to it; fails with NOT_THERE if there is none. */
  public static Ledger openForReading(String address) {
    return openToRead(address);
  }

  /**
   * Copies all of a ledger, whichever database keeps it, into one that is new or holds nothing: all
   * or nothing of it arrives.
   */
  public static void copy(String from, String to) {
    copy(from, to, Steps.UNSEEN);
  }

  /** {@link #copy(String, String)} that tells how far it has come. */
  public static void copy(String from, String to, Steps steps) {
    try (SqlLedger source = openToRead(from);
        SqlLedger target = openForWriting(to, List.of())) {
      Database place = target.access().database();
      target
          .access()
          .write(
              into -> {
                if (!TableCopy.empty(into)) {
                  throw Faults.of(Reason.OCCUPIED, place.name());
                }
                source.access().look(out -> new TableCopy(out, into, place, steps).all());
                return true;
              });
    }
  }

  /** Makes a ledger from a backup that is sound; its place must be new or hold nothing. */
  public static void restore(Path backup, String address) {
    restore(backup, address, Steps.UNSEEN, Steps.UNSEEN);
  }

  /**
   * {@link #restore(Path, String)} that tells how far it has come.
   *
   * @param checking told while the backup is checked
   * @param copying told while it is copied
   */
  public static void restore(Path backup, String address, Steps checking, Steps copying) {
    try (Ledger source = openForReading(backup.toString())) {
      List<String> findings = source.check(checking);
      if (!findings.isEmpty()) {
        throw new LedgerException(
            Reason.DAMAGED, backup + " is damaged: take an older backup (" + findings.get(0) + ")");
      }
    }
    copy(backup.toString(), address, copying);
  }

  private static SqlLedger openToRead(String address) {
    Database database = Address.database(address);
    int version = database.exists() ? look(database) : 0;
    if (version == 0) {
      throw Faults.of(Reason.NOT_THERE, database.name());
    }
    if (version < Schema.CURRENT) {
      open(address).close(); // an older Thaw's tables: brought up to date once
    }
    return new SqlLedger(Access.toRead(database), List.of());
  }

  private static int look(Database database) {
    try (Connection connection = database.reader()) {
      return Schema.look(database, connection);
    } catch (SQLException e) {
      throw Faults.of(database, e);
    }
  }
}
