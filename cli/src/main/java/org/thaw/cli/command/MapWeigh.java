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

/** Weighs an edge. */
@Command(
    name = "weigh",
    header = "Give an edge another weight, sign included.",
    footerHeading = "%nExample:%n",
    footer = "  thaw map weigh a1nu23j8 -0.3")
public final class MapWeigh implements Callable<Integer> {

  private final Rooms rooms;

  @Mixin private final Shared shared = new Shared();

  @Parameters(index = "0", paramLabel = "EDGE", description = "Id of the edge.")
  private String edge = "";

  @Parameters(index = "1", paramLabel = "N", description = "-1 to 1.")
  private double weight;

  @Option(names = "--why", paramLabel = "TEXT", description = "Your reason, kept with it.")
  private String why = "";

  /** With these rooms. */
  public MapWeigh(Rooms rooms) {
    this.rooms = rooms;
  }

  @Override
  public Integer call() {
    MapChange.weight(weight);
    try (Ledger ledger = shared.toChange(rooms)) {
      new MapChange(rooms, ledger, shared.json())
          .edge(Edit.Action.WEIGH, edge, Optional.of(weight), why);
      return Exit.OK.code();
    }
  }
}
