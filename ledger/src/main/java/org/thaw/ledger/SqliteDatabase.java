package org.thaw.ledger;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.sqlite.SQLiteException;
import org.thaw.ledger.LedgerException.Reason;

/** A ledger in one file: SQLite in WAL mode, so that readers and the writer never wait. */
final class SqliteDatabase implements Database {

  /**
   * Pages that a large import touches again and again stay in memory until it commits; taken as
   * they are needed, and never more than this.
   */
  private static final int WRITER_CACHE_KB = 128 * 1024;

  /** The log is carried over when it has so many pages (64 MB), not at every other commit. */
  private static final int LOG_PAGES = 16 * 1024;

  private final SqliteFile file;

  /** A file that may not be there yet. */
  SqliteDatabase(SqliteFile file) {
    this.file = file;
  }

  @Override
  public String name() {
    return file.path().toString();
  }

  @Override
  public boolean exists() {
    return Files.isRegularFile(file.path());
  }

  @Override
  public void prepareToWrite() {
    Path folder = file.path().getParent();
    try {
      if (folder != null) {
        Files.createDirectories(folder);
      }
    } catch (IOException e) {
      throw Faults.of(file.path(), name(), e);
    }
    if (Files.isDirectory(file.path())) {
      throw new LedgerException(Reason.DAMAGED, name() + " is a folder: give a file in it");
    }
  }

  @Override
  public Closeable lock(Connection writer) {
    return WriterLock.take(file);
  }

  @Override
  public DataSource writers() {
    return file.writers();
  }

  /** Where there is a difference, a commit waits for the disk itself, not for its cache. */
  @Override
  public Connection writer() throws SQLException {
    Connection connection = Connections.with("PRAGMA fullfsync = ON", writers().getConnection());
    Connections.with("PRAGMA cache_size = -" + WRITER_CACHE_KB, connection);
    return Connections.with("PRAGMA wal_autocheckpoint = " + LOG_PAGES, connection);
  }

  @Override
  public Connection reader() throws SQLException {
    return Connections.with("PRAGMA query_only = ON", file.reader());
  }

  @Override
  public boolean alive(Connection connection) throws SQLException {
    return !connection.isClosed();
  }

  @Override
  public void settle(Connection writer) throws SQLException {
    try (Statement statement = writer.createStatement()) {
      statement.execute("PRAGMA journal_mode = WAL");
    }
  }

  @Override
  public String migrations() {
    return "classpath:org/thaw/ledger/sqlite";
  }

  @Override
  public Search search() {
    return new Fts5Search();
  }

  @Override
  public Reason reason(SQLException refusal) {
    int code = refusal instanceof SQLiteException known ? known.getResultCode().code & 0xff : 0;
    return switch (code) {
      case 5, 6 -> Reason.IN_USE; // BUSY, LOCKED
      case 3, 8 -> Reason.READ_ONLY; // PERM, READONLY
      case 13 -> Reason.FULL;
      case 10 -> Faults.full(file.path()) ? Reason.FULL : Reason.DAMAGED; // IOERR
      case 14 -> cannotOpen();
      default -> Reason.DAMAGED;
    };
  }

  private Reason cannotOpen() {
    if (Faults.full(file.path())) {
      return Reason.FULL;
    }
    Path folder = file.path().getParent();
    boolean closed = folder != null && Files.isDirectory(folder) && !Files.isWritable(folder);
    return exists() || closed ? Reason.READ_ONLY : Reason.NOT_THERE;
  }

  /** Consistent and compact, and without a trace of what was forgotten. */
  @Override
  public void copyInto(Path target, Steps steps) {
    try (Connection connection = file.reader();
        PreparedStatement statement = connection.prepareStatement("VACUUM INTO ?");
        Growth growth = new Growth(target, bytes(connection), steps)) {
      growth.start();
      statement.setString(1, target.toString());
      statement.execute();
    } catch (SQLException e) {
      Reason reason = Faults.full(target) ? Reason.FULL : reason(e);
      throw Faults.of(reason, reason == Reason.DAMAGED ? name() : target.toString(), e);
    }
  }

  /** How large the compact copy will be, or nearly: the pages that hold something. */
  private static long bytes(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row =
            statement.executeQuery(
                """
                SELECT (page_count - freelist_count) * page_size
                FROM pragma_page_count, pragma_freelist_count, pragma_page_size""")) {
      return row.next() ? row.getLong(1) : 0;
    }
  }

  @Override
  public List<String> damage(Sql reader) {
    List<String> found = new ArrayList<>();
    reader.each(
        "PRAGMA integrity_check",
        row -> row.getString(1),
        line -> {
          if (!line.equals("ok")) {
            found.add("The file is damaged: " + line + ".");
          }
        });
    reader.each(
        "PRAGMA foreign_key_check",
        row -> "A link leads nowhere: %s to %s.".formatted(row.getString(1), row.getString(3)),
        found::add);
    return found;
  }
}
