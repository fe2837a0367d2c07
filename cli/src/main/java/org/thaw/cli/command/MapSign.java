package org.thaw.cli.command;

import java.util.Optional;
import java.util.concurrent.Callable;
import org.thaw.cli.Rooms;
import org.thaw.foresight.causal.Edit;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Re-signs an edge. */
@Command(
    name = "sign",
    header = "Turn the sign of an edge round.",
    footerHeading = "%nExample:%n",
    footer = "  thaw map sign a1nu23j8")
public final class MapSign implements Callable<Integer> {

  private final Rooms rooms;

  @Mixin private final EdgeChange change = new EdgeChange();

  /** With these rooms. */
  public MapSign(Rooms rooms) {
    this.rooms = rooms;
  }

  @Override
  public Integer call() {
    return change.file(rooms, Edit.Action.RESIGN, Optional.empty());
  }
}
