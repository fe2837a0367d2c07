package org.thaw.cli.command;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.thaw.cli.Exit;
import org.thaw.cli.Rooms;
import org.thaw.cli.run.Progress;
import org.thaw.cli.show.Json;
import org.thaw.ledger.Ledger;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Writes a copy of the ledger. */
@Command(
    name = "backup",
    header = "Write a consistent copy of the whole ledger into a new file.",
    description = {"Others may read and write meanwhile. 'thaw restore' brings it back."},
    footerHeading = "%nExample:%n",
    footer = "  thaw backup thaw-2022-11-15.db")
public final class Backup implements Callable<Integer> {

  private final Rooms rooms;

  @Mixin private final Shared shared = new Shared();

  @Parameters(paramLabel = "FILE", description = "A file that does not exist yet.")
  private Path file = Path.of("");

  /** With these rooms. */
  public Backup(Rooms rooms) {
    this.rooms = rooms;
  }

  @Override
  public Integer call() {
    try (Ledger ledger = shared.toRead(rooms);
        Progress progress = Shared.progress(rooms, "backing up", 0)) {
      ledger.backup(file, progress);
    }
    if (shared.json()) {
      rooms.console().line(Json.object().put("backup", file.toString()).toString());
    } else {
      rooms.console().wrapped(0, "Backed up to " + file + ".");
    }
    return Exit.OK.code();
  }
}
