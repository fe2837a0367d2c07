package org.thaw.ledger;

import java.io.Closeable;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;
import org.thaw.ledger.LedgerException.Reason;

/** A ledger in the current schema of a PostgreSQL database, for a team. */
final class PostgresDatabase implements Database {

  private static final int ANSWER_WITHIN_S = 5;
  private static final int LETS_GO_WITHIN_MS = 2_000;
  private static final String LOCKED = "55P03";

  private final String url;

  PostgresDatabase(String url) {
    this.url = url;
  }

  /** Without parameters and user: they may hold a password. */
  @Override
  public String name() {
    return url.replaceFirst("\\?.*", "").replaceFirst("//[^/@]*@", "//");
  }

  @Override
  public boolean exists() {
    return true;
  }

  @Override
  public void prepareToWrite() {}

  /**
   * The lock ends with the writer's connection, and so with its process; the server lets go of it a
   * moment later, which is waited for.
   */
  @Override
  public Closeable lock(Connection writer) throws SQLException {
    try (Statement statement = writer.createStatement()) {
      statement.execute("SET lock_timeout = " + LETS_GO_WITHIN_MS);
      statement.execute("SELECT pg_advisory_lock(hashtext('thaw'), hashtext(current_schema()))");
      statement.execute("RESET lock_timeout");
      return () -> {};
    } catch (SQLException e) {
      if (LOCKED.equals(e.getSQLState())) {
        throw Faults.of(Reason.IN_USE, name(), e);
      }
      throw e;
    }
  }

  @Override
  public DataSource writers() {
    PGSimpleDataSource source = new PGSimpleDataSource();
    source.setUrl(url);
    source.setApplicationName("thaw");
    return source;
  }

  @Override
  public Connection reader() throws SQLException {
    Connection connection = writers().getConnection();
    connection.setReadOnly(true);
    connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
    return connection;
  }

  /** Durable whatever the server's default is. */
  @Override
  public Connection writer() throws SQLException {
    return Connections.with("SET synchronous_commit = on", writers().getConnection());
  }

  @Override
  public boolean alive(Connection connection) throws SQLException {
    return connection.isValid(ANSWER_WITHIN_S);
  }

  @Override
  public void settle(Connection writer) {}

  @Override
  public String migrations() {
    return "classpath:org/thaw/ledger/postgresql";
  }

  @Override
  public Search search() {
    return new TsvectorSearch();
  }

  @Override
  public Reason reason(SQLException refusal) {
    String state = String.valueOf(refusal.getSQLState());
    if (state.equals("53100")) {
      return Reason.FULL;
    } else if (state.equals("42501") || state.equals("25006")) {
      return Reason.READ_ONLY; // insufficient privilege, read-only transaction
    } else if (state.equals(LOCKED) || state.startsWith("40")) {
      return Reason.IN_USE; // lock not available, serialisation failure or deadlock
    } else if (state.startsWith("08") || state.startsWith("28") || state.startsWith("57")) {
      return Reason.NOT_THERE; // no connection, not let in, shut down
    }
    return state.equals("3D000") || state.equals("3F000") ? Reason.NOT_THERE : Reason.DAMAGED;
  }

  @Override
  public void copyInto(Path target, Steps steps) {
    Ledgers.copy(url, target.toString(), steps);
  }

  /** PostgreSQL looks after its own pages and foreign keys. */
  @Override
  public List<String> damage(Sql reader) {
    return List.of();
  }
}
