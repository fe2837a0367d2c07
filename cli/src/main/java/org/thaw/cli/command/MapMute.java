package org.thaw.cli.command;

import java.util.Optional;
import java.util.concurrent.Callable;
import org.thaw.cli.Rooms;
import org.thaw.foresight.causal.Edit;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Mutes an edge. */
@Command(
    name = "mute",
    header = "Leave an edge out of every answer.",
    footerHeading = "%nExample:%n",
    footer = "  thaw map mute a1nu23j8")
public final class MapMute implements Callable<Integer> {

  private final Rooms rooms;

  @Mixin private final EdgeChange change = new EdgeChange();

  /** With these rooms. */
  public MapMute(Rooms rooms) {
    this.rooms = rooms;
  }

  @Override
  public Integer call() {
    return change.file(rooms, Edit.Action.MUTE, Optional.empty());
  }
}
