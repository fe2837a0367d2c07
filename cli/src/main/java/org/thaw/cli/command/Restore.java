package org.thaw.cli.command;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.thaw.cli.Exit;
import org.thaw.cli.Rooms;
import org.thaw.cli.run.Progress;
import org.thaw.cli.show.Json;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Brings a backup back. */
@Command(
    name = "restore",
    header = "Bring a backup back as the ledger.",
    description = {
      "The backup is checked first. A ledger that stands there is never overwritten: move it away,"
          + " or name another place with --ledger."
    },
    footerHeading = "%nExample:%n",
    footer = "  thaw restore thaw-2022-11-15.db --ledger restored.db")
public final class Restore implements Callable<Integer> {

  private final Rooms rooms;

  @Mixin private final Shared shared = new Shared();

  @Parameters(paramLabel = "FILE", description = "What 'thaw backup' wrote.")
  private Path file = Path.of("");

  /** With these rooms. */
  public Restore(Rooms rooms) {
    this.rooms = rooms;
  }

  @Override
  public Integer call() {
    String address = shared.address(rooms);
    try (Progress checking = Shared.progress(rooms, "checking the backup", 0);
        Progress copying = Shared.progress(rooms, "restoring", 0)) {
      rooms.ledgers().restore(file, address, checking, copying);
    }
    if (shared.json()) {
      rooms.console().line(Json.object().put("restored", address).toString());
    } else {
      rooms.console().wrapped(0, "Restored " + file + " as " + address + ".");
    }
    return Exit.OK.code();
  }
}
