package org.thaw.ledger;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.thaw.ledger.LedgerException.Reason;

/** Tells from a ledger's address which database keeps it. */
final class Address {

  private static final String SQLITE = "jdbc:sqlite:";
  private static final String POSTGRESQL = "jdbc:postgresql:";

  private Address() {}

  /** The database behind a path, a {@code jdbc:sqlite:} or a {@code jdbc:postgresql:} URL. */
  static Database database(String address) {
    if (address.startsWith(POSTGRESQL)) {
      return new PostgresDatabase(address);
    }
    if (!address.startsWith(SQLITE)) {
      return sqlite(address, "");
    }
    String rest = address.substring(SQLITE.length());
    int question = rest.indexOf('?');
    return question < 0
        ? sqlite(rest, "")
        : sqlite(rest.substring(0, question), rest.substring(question));
  }

  private static Database sqlite(String path, String options) {
    return new SqliteDatabase(new SqliteFile(path(path), options));
  }

  private static Path path(String text) {
    try {
      if (!text.isBlank() && !text.equals(":memory:") && !text.startsWith("jdbc:")) {
        return Path.of(text).toAbsolutePath().normalize();
      }
    } catch (InvalidPathException e) {
      throw unusable(text, e);
    }
    throw unusable(text, new IllegalArgumentException("no path"));
  }

  private static LedgerException unusable(String text, Exception why) {
    return new LedgerException(
        Reason.NOT_THERE,
        "'" + text + "' is no place for a ledger: give a file, or a jdbc:postgresql: URL",
        why);
  }
}
