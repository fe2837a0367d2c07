package org.thaw.cli.command;

import java.util.Optional;
import java.util.concurrent.Callable;
import org.thaw.cli.Rooms;
import org.thaw.foresight.causal.Edit;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Weighs an edge. */
@Command(
    name = "weigh",
    header = "Give an edge another weight, sign included.",
    footerHeading = "%nExample:%n",
    footer = "  thaw map weigh a1nu23j8 -0.3")
public final class MapWeigh implements Callable<Integer> {

  private final Rooms rooms;

  @Mixin private final EdgeChange change = new EdgeChange();

  @Parameters(index = "1", paramLabel = "N", description = "-1 to 1.")
  private double weight;

  /** With these rooms. */
  public MapWeigh(Rooms rooms) {
    this.rooms = rooms;
  }

  @Override
  public Integer call() {
    MapChange.weight(weight);
    return change.file(rooms, Edit.Action.WEIGH, Optional.of(weight));
  }
}
