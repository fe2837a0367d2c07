package org.thaw.ledger;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;
import org.sqlite.SQLiteOpenMode;

/**
 * A ledger's file, and the ways to connect to it.
 *
 * @param path absolute
 * @param options of the driver, from the question mark on; or nothing
 */
record SqliteFile(Path path, String options) {

  private static final int PATIENCE_MS = 10_000;

  /** Gives one name to one file, so that two ways to it meet at the same lock. */
  SqliteFile {
    try {
      path = Files.exists(path) ? path.toRealPath() : path.toAbsolutePath();
    } catch (IOException e) {
      path = path.toAbsolutePath();
    }
  }

  /** For writing: a transaction takes its turn when it begins, not in its middle. */
  DataSource writers() {
    SQLiteConfig config = config();
    config.setTransactionMode(SQLiteConfig.TransactionMode.IMMEDIATE);
    return source(config, options);
  }

  /**
   * For reading. Opened as if to write, for only so can it tidy up the log that a killed writer
   * left; but where the folder may not be written to, the log cannot even be opened, and is not
   * needed if absent.
   */
  Connection reader() throws SQLException {
    SQLiteConfig config = config();
    config.resetOpenMode(SQLiteOpenMode.CREATE);
    String separator = options.isEmpty() ? "?" : "&";
    return source(config, fixed() ? options + separator + "immutable=1" : options).getConnection();
  }

  private boolean fixed() {
    Path folder = path.getParent();
    return folder != null && !Files.isWritable(folder) && !Files.exists(beside("-wal"));
  }

  /** The file of that name with an ending. */
  Path beside(String ending) {
    return path.resolveSibling(path.getFileName() + ending);
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
    source.setUrl("jdbc:sqlite:file:" + path.toUri().getRawPath() + parameters);
    return source;
  }
}
