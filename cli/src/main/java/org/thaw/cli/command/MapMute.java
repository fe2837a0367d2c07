package org.thaw.cli.command;

import java.util.Optional;
import java.util.concurrent.Callable;
import org.thaw.cli.Exit;
import org.thaw.cli.Rooms;
import org.thaw.foresight.causal.Edit;
import org.thaw.ledger.Ledger;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Mutes an edge. */
@Command(
    name = "mute",
    header = "Leave an edge out of every answer.",
    footerHeading = "%nExample:%n",
    footer = "  thaw map mute a1nu23j8")
public final class MapMute implements Callable<Integer> {

  private final Rooms rooms;

  @Mixin private final Shared shared = new Shared();

  @Parameters(index = "0", paramLabel = "EDGE", description = "Id of the edge.")
  private String edge = "";

  @Option(names = "--why", paramLabel = "TEXT", description = "Your reason, kept with it.")
  private String why = "";

  /** With these rooms. */
  public MapMute(Rooms rooms) {
    this.rooms = rooms;
  }

  @Override
  public Integer call() {
    try (Ledger ledger = shared.toChange(rooms)) {
      new MapChange(rooms, ledger, shared.json())
          .edge(Edit.Action.MUTE, edge, Optional.empty(), why);
      return Exit.OK.code();
    }
  }
}
