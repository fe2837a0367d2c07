package org.thaw.ledger;

import java.io.Closeable;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;

/** What differs between the databases that a ledger can stand in; all else is shared. */
interface Database {

  /** The ledger's name in messages; never a password. */
  String name();

  /** Whether there can be a ledger; asked before connecting, changes nothing. */
  boolean exists();

  /** Makes what must be there before the first connection. */
  void prepareToWrite();

  /**
   * Keeps other processes from writing until closed or until this process ends, however it ends.
   */
  Closeable lock(Connection writer) throws SQLException;

  /** Where connections that may write come from. */
  DataSource writers();

  /** A connection that reads; it cannot write. */
  Connection reader() throws SQLException;

  /** A connection that writes, its commits durable. */
  Connection writer() throws SQLException;

  /** Whether an idle connection still answers. */
  boolean alive(Connection connection) throws SQLException;

  /** Sets what stays set for good, once it is sure that this is a ledger or is to become one. */
  void settle(Connection writer) throws SQLException;

  /** Classpath folder of the migrations. */
  String migrations();

  /** The full-text search. */
  Search search();

  /** Why the database refused. */
  LedgerException.Reason reason(SQLException refusal);

  /** Writes a portable copy into a file that is not there yet. */
  void copyInto(Path target, Steps steps);

  /** What the database itself finds damaged, in plain sentences. */
  List<String> damage(Sql reader);
}
