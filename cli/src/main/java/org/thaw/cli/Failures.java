package org.thaw.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.Locale;
import java.util.Optional;
import org.thaw.evaluation.forecast.DataException;
import org.thaw.intake.Problem;
import org.thaw.ledger.LedgerException;

/** Turns whatever went wrong into one plain line and an exit code. */
public final class Failures {

  private Failures() {}

  /** What to say and how to end. */
  public static Failure of(Throwable thrown) {
    if (thrown instanceof Failure failure) {
      return failure;
    } else if (thrown instanceof LedgerException ledger) {
      return new Failure(exit(ledger.reason()), message(ledger), ledger);
    } else if (thrown instanceof DataException data) {
      return new Failure(Exit.DATA, String.valueOf(data.getMessage()), data);
    } else if (thrown instanceof UncheckedIOException unchecked) {
      return io(Optional.ofNullable(unchecked.getCause()).orElseGet(IOException::new));
    } else if (thrown instanceof IOException io) {
      return io(io);
    }
    return new Failure(
        Exit.INTERNAL,
        "a fault in Thaw ("
            + thrown.getClass().getSimpleName()
            + Optional.ofNullable(thrown.getMessage()).map(m -> ": " + m).orElse("")
            + "); run it again with --debug and report what it prints",
        thrown);
  }

  private static String message(LedgerException thrown) {
    String how = thrown.reason() == LedgerException.Reason.NOT_THERE ? ": thaw read FILE" : "";
    return thrown.getMessage() + how;
  }

  /** How the command ends when an item could not be read. */
  public static Exit exit(Problem.Code code) {
    return switch (code) {
      case NOT_FOUND -> Exit.NO_INPUT;
      case UNREADABLE -> Exit.IO;
      case TIMEOUT, REDIRECT_LOOP, HTTP_STATUS -> Exit.UNAVAILABLE;
      case REFUSED_ADDRESS -> Exit.NO_PERMISSION;
      default -> Exit.DATA;
    };
  }

  private static Exit exit(LedgerException.Reason reason) {
    return switch (reason) {
      case NOT_THERE -> Exit.NO_INPUT;
      case IN_USE -> Exit.TRY_AGAIN;
      case NEWER_VERSION, DAMAGED -> Exit.DATA;
      case OCCUPIED -> Exit.CANNOT_CREATE;
      case READ_ONLY -> Exit.NO_PERMISSION;
      case FULL -> Exit.IO;
    };
  }

  private static Failure io(IOException thrown) {
    String place =
        thrown instanceof FileSystemException file
            ? Optional.ofNullable(file.getFile()).orElse("a file")
            : "a file";
    if (thrown instanceof NoSuchFileException) {
      return new Failure(Exit.NO_INPUT, place + ": nothing is there; check the name", thrown);
    } else if (thrown instanceof AccessDeniedException) {
      return new Failure(
          Exit.NO_PERMISSION, place + ": no permission; choose a place of your own", thrown);
    } else if (thrown instanceof FileAlreadyExistsException) {
      return new Failure(
          Exit.CANNOT_CREATE, place + ": something is there already; name a new file", thrown);
    }
    String why = Optional.ofNullable(thrown.getMessage()).orElse(thrown.getClass().getSimpleName());
    return new Failure(Exit.IO, place + ": " + why + "; " + remedy(why), thrown);
  }

  private static String remedy(String why) {
    return why.toLowerCase(Locale.ROOT).contains("no space")
        ? "free some space on the disk and run it again"
        : "check the disk and run it again";
  }
}
