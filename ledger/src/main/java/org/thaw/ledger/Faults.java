package org.thaw.ledger;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.thaw.ledger.LedgerException.Reason;

/** Says in one line what kept the ledger from doing it, and the remedy. */
final class Faults {

  private static final long NEXT_TO_NOTHING = 64 * 1024;

  private Faults() {}

  /** With the usual words for the reason. */
  static LedgerException of(Reason reason, String name, Throwable cause) {
    return new LedgerException(reason, message(reason, name, cause), cause);
  }

  /** With the usual words for the reason. */
  static LedgerException of(Reason reason, String name) {
    return new LedgerException(reason, message(reason, name, null));
  }

  /** For a failure somewhere within which the database refused. */
  static LedgerException of(Database database, Exception failure) {
    Throwable cause = failure;
    while (cause != null && !(cause instanceof SQLException)) {
      cause = cause.getCause();
    }
    return cause instanceof SQLException refusal
        ? of(database.reason(refusal), database.name(), refusal)
        : of(Reason.DAMAGED, database.name(), failure);
  }

  /** For a file or folder that could not be made or written. */
  static LedgerException of(Path file, String name, IOException failure) {
    String why = String.valueOf(failure.getMessage()).toLowerCase(Locale.ROOT);
    boolean full = why.contains("no space left") || full(file);
    boolean refused = failure instanceof AccessDeniedException || why.contains("read-only");
    return of(full && !refused ? Reason.FULL : Reason.READ_ONLY, name, failure);
  }

  /** Whether the disk that holds the file has next to no room left. */
  static boolean full(Path file) {
    try {
      Path there = file;
      while (there.getParent() != null && !Files.exists(there)) {
        there = there.getParent();
      }
      return Files.getFileStore(there).getUsableSpace() < NEXT_TO_NOTHING;
    } catch (IOException e) {
      return false;
    }
  }

  private static String message(Reason reason, String name, @Nullable Throwable cause) {
    return switch (reason) {
      case NOT_THERE ->
          "there is no ledger at "
              + name
              + why(cause)
              + ": check the address, or read something into it first";
      case IN_USE ->
          "another process is writing to " + name + why(cause) + ": wait for it to end or stop it";
      case NEWER_VERSION -> "a newer Thaw made " + name + ": install that version of Thaw";
      case READ_ONLY ->
          name
              + " may not be written to"
              + why(cause)
              + ": get the right to write there, or give"
              + " another place for the ledger";
      case OCCUPIED -> "there is something at " + name + " already: give a new place";
      case FULL -> "the disk with " + name + " is full; nothing was lost: make room and try again";
      case DAMAGED ->
          name
              + " is damaged or no ledger"
              + why(cause)
              + ": restore a backup or give another file";
    };
  }

  private static String why(@Nullable Throwable cause) {
    return Optional.ofNullable(cause)
        .map(Throwable::getMessage)
        .map(text -> " (" + text.lines().findFirst().orElse("") + ")")
        .orElse("");
  }
}
