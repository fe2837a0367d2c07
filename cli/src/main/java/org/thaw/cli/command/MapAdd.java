package org.thaw.cli.command;

import java.util.Optional;
import java.util.concurrent.Callable;
import org.thaw.cli.Exit;
import org.thaw.cli.Failure;
import org.thaw.cli.Rooms;
import org.thaw.foresight.causal.EdgeKind;
import org.thaw.foresight.causal.Edit;
import org.thaw.foresight.factor.Found;
import org.thaw.ledger.Ledger;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Adds an edge of a person's own. */
@Command(
    name = "add",
    header = "Add an edge of your own.",
    description = {
      "Words tell a direction: \"Russia weaker\" \"Georgia freer to act\" means the weaker the one,"
          + " the freer the other. Keys tell none: RUS.strength GEO.freedom-to-act --weight -0.5."
    },
    footerHeading = "%nExample:%n",
    footer =
        "  thaw map add \"Russia weaker\" \"Georgia emboldened\" --weight 0.5 --why \"my view\"")
public final class MapAdd implements Callable<Integer> {

  private final Rooms rooms;

  @Mixin private final Shared shared = new Shared();

  @Parameters(index = "0", paramLabel = "CAUSE", description = "A factor, in words or by key.")
  private String cause = "";

  @Parameters(index = "1", paramLabel = "EFFECT", description = "A factor, in words or by key.")
  private String effect = "";

  @Option(
      names = "--weight",
      paramLabel = "N",
      description = "-1 to 1: how much of the one reaches the other; else ${DEFAULT-VALUE}.",
      defaultValue = "0.6")
  private double weight;

  @Option(names = "--why", paramLabel = "TEXT", description = "Your reason, kept with it.")
  private String why = "";

  /** With these rooms. */
  public MapAdd(Rooms rooms) {
    this.rooms = rooms;
  }

  @Override
  public Integer call() {
    MapChange.weight(weight);
    try (Ledger ledger = shared.toChange(rooms)) {
      MapChange change = new MapChange(rooms, ledger, shared.json());
      Found from = change.factor(cause);
      Found to = change.factor(effect);
      if (from.factor().equals(to.factor())) {
        throw new Failure(
            Exit.USAGE, "both are " + from.factor().key() + ": name two different factors");
      }
      double signed = weight * from.direction().sign() * to.direction().sign();
      change.file(
          Edit.Action.ADD, from.factor(), to.factor(), EdgeKind.OWN, Optional.of(signed), why);
      return Exit.OK.code();
    }
  }
}
