package org.thaw.cli.command;

import java.util.Optional;
import java.util.concurrent.Callable;
import org.thaw.cli.Exit;
import org.thaw.cli.Failure;
import org.thaw.cli.Rooms;
import org.thaw.foresight.causal.EdgeKind;
import org.thaw.foresight.causal.Edit;
import org.thaw.foresight.factor.Factor;
import org.thaw.ledger.Ledger;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Puts one factor into another. */
@Command(
    name = "group",
    header = "Count one factor as another: the edges of both meet.",
    description = {"More of the one is taken for more of the other. 'thaw map ungroup' undoes it."},
    footerHeading = "%nExample:%n",
    footer = "  thaw map group RUS.standing RUS.strength")
public final class MapGroup implements Callable<Integer> {

  private final Rooms rooms;

  @Mixin private final Shared shared = new Shared();

  @Parameters(index = "0", paramLabel = "FACTOR", description = "Key of the factor that is moved.")
  private String factor = "";

  @Parameters(index = "1", paramLabel = "INTO", description = "Key of what it counts as.")
  private String into = "";

  @Option(names = "--why", paramLabel = "TEXT", description = "Your reason, kept with it.")
  private String why = "";

  /** With these rooms. */
  public MapGroup(Rooms rooms) {
    this.rooms = rooms;
  }

  @Override
  public Integer call() {
    try (Ledger ledger = shared.toChange(rooms)) {
      MapChange change = new MapChange(rooms, ledger, shared.json());
      Factor from = change.factor(factor).factor();
      Factor to = change.factor(into).factor();
      if (from.equals(to) || change.map().number(from).isEmpty()) {
        throw new Failure(
            Exit.USAGE,
            factor + ": name a factor of the map and another one; 'thaw map --factors' lists them");
      }
      change.file(Edit.Action.GROUP, from, to, EdgeKind.ASSERTED, Optional.empty(), why);
      return Exit.OK.code();
    }
  }
}
