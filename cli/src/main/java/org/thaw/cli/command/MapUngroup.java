package org.thaw.cli.command;

import java.util.Optional;
import java.util.concurrent.Callable;
import org.thaw.cli.Exit;
import org.thaw.cli.Failure;
import org.thaw.cli.Rooms;
import org.thaw.cli.ripple.Edits;
import org.thaw.foresight.causal.EdgeKind;
import org.thaw.foresight.causal.Edit;
import org.thaw.ledger.Ledger;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Takes a factor out of another again. */
@Command(
    name = "ungroup",
    header = "Take back a grouping.",
    footerHeading = "%nExample:%n",
    footer = "  thaw map ungroup RUS.standing")
public final class MapUngroup implements Callable<Integer> {

  private final Rooms rooms;

  @Mixin private final Shared shared = new Shared();

  @Parameters(index = "0", paramLabel = "FACTOR", description = "Key of the factor that was moved.")
  private String factor = "";

  /** With these rooms. */
  public MapUngroup(Rooms rooms) {
    this.rooms = rooms;
  }

  @Override
  public Integer call() {
    try (Ledger ledger = shared.toChange(rooms)) {
      Edit grouping =
          Edits.of(ledger).stream()
              .filter(e -> e.action() == Edit.Action.GROUP && e.cause().key().equals(factor))
              .reduce((one, later) -> later)
              .orElseThrow(
                  () ->
                      new Failure(
                          Exit.NO_INPUT,
                          factor + ": was never grouped; 'thaw map --edits' lists what was done"));
      new MapChange(rooms, ledger, shared.json())
          .file(
              Edit.Action.UNGROUP,
              grouping.cause(),
              grouping.effect(),
              EdgeKind.ASSERTED,
              Optional.empty(),
              "");
      return Exit.OK.code();
    }
  }
}
