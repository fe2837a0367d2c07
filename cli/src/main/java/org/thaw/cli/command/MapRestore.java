package org.thaw.cli.command;

import java.util.Optional;
import java.util.concurrent.Callable;
import org.thaw.cli.Rooms;
import org.thaw.foresight.causal.Edit;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Restores an edge. */
@Command(
    name = "restore",
    header = "Take back whatever you did to an edge; one of your own goes.",
    footerHeading = "%nExample:%n",
    footer = "  thaw map restore a1nu23j8")
public final class MapRestore implements Callable<Integer> {

  private final Rooms rooms;

  @Mixin private final EdgeChange change = new EdgeChange();

  /** With these rooms. */
  public MapRestore(Rooms rooms) {
    this.rooms = rooms;
  }

  @Override
  public Integer call() {
    return change.file(rooms, Edit.Action.RESTORE, Optional.empty());
  }
}
