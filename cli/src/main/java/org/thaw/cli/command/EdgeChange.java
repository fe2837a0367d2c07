package org.thaw.cli.command;

import java.util.Optional;
import org.thaw.cli.Exit;
import org.thaw.cli.Rooms;
import org.thaw.foresight.causal.Edit;
import org.thaw.ledger.Ledger;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What the commands share that do something to one edge of the map. */
final class EdgeChange {

  @Mixin private final Shared shared = new Shared();

  @Parameters(index = "0", paramLabel = "EDGE", description = "Id of the edge.")
  private String edge = "";

  @Option(names = "--why", paramLabel = "TEXT", description = "Your reason, kept with it.")
  private String why = "";

  /** Files the edit and says so; gives the exit code. */
  int file(Rooms rooms, Edit.Action action, Optional<Double> weight) {
    try (Ledger ledger = shared.toChange(rooms)) {
      new MapChange(rooms, ledger, shared.json()).edge(action, edge, weight, why);
      return Exit.OK.code();
    }
  }
}
