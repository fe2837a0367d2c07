package org.thaw.ledger;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.stream.Stream;
import org.thaw.ledger.LedgerException.Reason;

/** Writes a ledger's copy beside its place, and moves it there once it is whole and on the disk. */
final class Backup {

  private Backup() {}

  static void write(Database database, Path target, Steps steps) {
    Path folder = Optional.ofNullable(target.getParent()).orElse(target);
    if (Files.exists(target)) {
      throw Faults.of(Reason.OCCUPIED, target.toString());
    } else if (!Files.isDirectory(folder)) {
      throw new LedgerException(Reason.NOT_THERE, folder + " is no folder: make it first");
    }
    try {
      Path work = Files.createTempDirectory(folder, ".thaw-backup");
      try {
        move(database, work.resolve("ledger.db"), target, steps);
      } finally {
        clear(work);
      }
    } catch (IOException e) {
      throw Faults.of(target, target.toString(), e);
    }
  }

  private static void move(Database database, Path whole, Path target, Steps steps)
      throws IOException {
    database.copyInto(whole, steps);
    try (FileChannel written = FileChannel.open(whole, StandardOpenOption.WRITE)) {
      written.force(true); // SQLite does not wait for the disk when it makes a new file
    }
    Files.move(whole, target, StandardCopyOption.ATOMIC_MOVE);
  }

  private static void clear(Path work) throws IOException {
    try (Stream<Path> left = Files.list(work)) {
      for (Path file : left.toList()) {
        Files.delete(file);
      }
    }
    Files.delete(work);
  }
}
