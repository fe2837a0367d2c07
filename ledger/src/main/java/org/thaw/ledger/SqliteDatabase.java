package org.thaw.ledger;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.jdbi.v3.core.Handle;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;
import org.sqlite.SQLiteException;
import org.sqlite.SQLiteOpenMode;
import org.thaw.ledger.LedgerException.Reason;

/** A ledger in one file: SQLite in WAL mode, so that readers and the writer never wait. */
final class SqliteDatabase implements Database {

  private static final int PATIENCE_MS = 10_000;

  private final Path file;
  private final String options;

  /**
   * A file that may not be there yet.
   *
   * @param options of the driver, from the question mark on; or nothing
   */
  SqliteDatabase(Path file, String options) {
    this.file = real(file);
    this.options = options;
  }

  /** One name for one file, so that two ways to it meet at the same lock. */
  private static Path real(Path file) {
    try {
      return Files.exists(file) ? file.toRealPath() : file;
    } catch (IOException e) {
      return file;
    }
  }

  @Override
  public String name() {
    return file.toString();
  }

  @Override
  public boolean exists() {
    return Files.isRegularFile(file);
  }

  @Override
  public void prepareToWrite() {
    Path folder = file.toAbsolutePath().getParent();
    try {
      if (folder != null) {
        Files.createDirectories(folder);
      }
    } catch (IOException e) {
      throw Faults.of(file, name(), e);
    }
    if (Files.isDirectory(file)) {
      throw new LedgerException(Reason.DAMAGED, name() + " is a folder: give a file in it");
    }
  }

  @Override
  public Closeable lock(Connection writer) {
    return WriterLock.take(file);
  }

  @Override
  public DataSource writers() {
    SQLiteConfig config = config();
    config.setTransactionMode(SQLiteConfig.TransactionMode.IMMEDIATE);
    return source(config, options);
  }

  @Override
  public Connection writer() throws SQLException {
    return run(writers().getConnection(), "PRAGMA fullfsync = ON");
  }

  @Override
  public Connection reader() throws SQLException {
    return run(plainReader(), "PRAGMA query_only = ON");
  }

  /**
   * Opened as if to write, for only so can it tidy up the log that a killed writer left; but where
   * the folder may not be written to, the log cannot even be opened, and is not needed if absent.
   */
  private Connection plainReader() throws SQLException {
    SQLiteConfig config = config();
    config.resetOpenMode(SQLiteOpenMode.CREATE);
    Path folder = file.toAbsolutePath().getParent();
    boolean fixed =
        folder != null
            && !Files.isWritable(folder)
            && !Files.exists(file.resolveSibling(file.getFileName() + "-wal"));
    String separator = options.isEmpty() ? "?" : "&";
    return source(config, fixed ? options + separator + "immutable=1" : options).getConnection();
  }

  private static SQLiteConfig config() {
    SQLiteConfig config = new SQLiteConfig();
    config.setBusyTimeout(PATIENCE_MS);
    config.enforceForeignKeys(true);
    config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
    return config;
  }

  /** As a URI, for a path may hold a question mark. */
  private DataSource source(SQLiteConfig config, String parameters) {
    SQLiteDataSource source = new SQLiteDataSource(config);
    source.setUrl("jdbc:sqlite:file:" + file.toUri().getRawPath() + parameters);
    return source;
  }

  private static Connection run(Connection connection, String pragma) throws SQLException {
    try (java.sql.Statement statement = connection.createStatement()) {
      statement.execute(pragma);
      return connection;
    } catch (SQLException e) {
      connection.close();
      throw e;
    }
  }

  @Override
  public boolean alive(Connection connection) throws SQLException {
    return !connection.isClosed();
  }

  @Override
  public void settle(Connection writer) throws SQLException {
    try (java.sql.Statement statement = writer.createStatement()) {
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
      case 10 -> Faults.full(file) ? Reason.FULL : Reason.DAMAGED; // IOERR
      case 14 -> cannotOpen();
      default -> Reason.DAMAGED;
    };
  }

  private Reason cannotOpen() {
    if (Faults.full(file)) {
      return Reason.FULL;
    }
    return exists() ? Reason.READ_ONLY : Reason.NOT_THERE;
  }

  @Override
  public void backup(Path target) {
    Path part = target.resolveSibling(target.getFileName() + ".part");
    try {
      Files.deleteIfExists(part);
      vacuumInto(part);
      try (FileChannel written = FileChannel.open(part, StandardOpenOption.WRITE)) {
        written.force(true); // SQLite leaves that to us
      }
      Files.move(part, target, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      throw Faults.of(target, target.toString(), e);
    } catch (SQLException e) {
      Reason reason = Faults.full(target) ? Reason.FULL : reason(e);
      throw Faults.of(reason, reason == Reason.DAMAGED ? name() : target.toString(), e);
    }
  }

  private void vacuumInto(Path part) throws SQLException {
    try (Connection connection = plainReader();
        PreparedStatement statement = connection.prepareStatement("VACUUM INTO ?")) {
      statement.setString(1, part.toString());
      statement.execute();
    }
  }

  @Override
  public List<String> damage(Handle reader) {
    List<String> found = new ArrayList<>();
    reader
        .createQuery("PRAGMA integrity_check")
        .mapTo(String.class)
        .filter(line -> !line.equals("ok"))
        .forEach(line -> found.add("The file is damaged: " + line + "."));
    reader
        .createQuery("PRAGMA foreign_key_check")
        .map((row, context) -> row.getString(1) + " to " + row.getString(3))
        .forEach(link -> found.add("A link leads nowhere: " + link + "."));
    return found;
  }
}
