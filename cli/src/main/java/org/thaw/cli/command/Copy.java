package org.thaw.cli.command;

import java.util.concurrent.Callable;
import org.thaw.cli.Exit;
import org.thaw.cli.Failure;
import org.thaw.cli.Rooms;
import org.thaw.cli.run.Progress;
import org.thaw.cli.show.Json;
import org.thaw.ledger.Ledger;
import org.thaw.ledger.Totals;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Copies a ledger into another, of either kind. */
@Command(
    name = "copy",
    header = "Copy a ledger into another: a file into a team's database, or back.",
    description = {
      "Copies all of it, what was superseded or forgotten too, into a ledger that is new or holds"
          + " nothing; all of it arrives, or nothing."
    },
    footerHeading = "%nExample:%n",
    footer = "  thaw copy thaw.db 'jdbc:postgresql://db/thaw?user=me'")
public final class Copy implements Callable<Integer> {

  private final Rooms rooms;

  @Mixin private final Shared shared = new Shared();

  @Parameters(index = "0", paramLabel = "FROM", description = "The ledger to copy.")
  private String from = "";

  @Parameters(index = "1", paramLabel = "TO", description = "The ledger to copy into.")
  private String to = "";

  /** With these rooms. */
  public Copy(Rooms rooms) {
    this.rooms = rooms;
  }

  @Override
  public Integer call() {
    if (from.equals(to)) {
      throw new Failure(Exit.USAGE, "FROM and TO are the same ledger; name another one");
    }
    try (Progress progress = Shared.progress(rooms, "copying", 0)) {
      rooms.ledgers().copy(from, to, progress);
    }
    try (Ledger copy = rooms.ledgers().openForReading(to)) {
      tell(copy.totals());
    }
    return Exit.OK.code();
  }

  private void tell(Totals totals) {
    if (shared.json()) {
      var json = Json.object().put("copied", to).put("documents", totals.documents());
      rooms.console().line(json.put("statements", totals.statements()).toString());
    } else {
      rooms
          .console()
          .wrapped(
              0,
              String.format(
                  "Copied %d documents and %d statements into %s.",
                  totals.documents(), totals.statements(), to));
    }
  }
}
