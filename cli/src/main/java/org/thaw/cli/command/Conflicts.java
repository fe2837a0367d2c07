package org.thaw.cli.command;

import java.util.List;
import java.util.concurrent.Callable;
import org.thaw.cli.Exit;
import org.thaw.cli.Rooms;
import org.thaw.cli.run.Progress;
import org.thaw.cli.show.ThawingJson;
import org.thaw.cli.show.ThawingPage;
import org.thaw.cli.show.Words;
import org.thaw.ledger.Ledger;
import org.thaw.picture.conflict.Thawing;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Lists the conflicts that the ledger knows. */
@Command(
    name = "conflicts",
    header = "The conflicts that the ledger knows, those that thaw first, and why.",
    description = {
      "Found from territories with rival holders or claimants, and from dyads that fight. Those"
          + " that thaw come first: by how many kinds of signs the two years up to the ledger's last"
          + " report hold (a promise broken, a guarantor bound up elsewhere or leaving, tension"
          + " rising, dependence falling, a claim renewed), then by how many independent documents"
          + " bear them out. No kind weighs more than another; each is cited.",
      "Of a ledger with more than 200,000 coded events, only what texts say makes a conflict."
    },
    footerHeading = "%nExample:%n",
    footer = {"  thaw conflicts --known 2021-12-31", "  thaw conflict karabakh"})
public final class Conflicts implements Callable<Integer> {

  private final Rooms rooms;

  @Mixin private final Shared shared = new Shared();

  @Mixin private final AsKnown known = new AsKnown();

  @Option(
      names = "--limit",
      paramLabel = "N",
      description = "At most so many; else all.",
      defaultValue = "2147483647",
      showDefaultValue = Help.Visibility.NEVER)
  private int limit;

  @Option(names = "--brief", description = "Without the sentences.")
  private boolean brief;

  /** With these rooms. */
  public Conflicts(Rooms rooms) {
    this.rooms = rooms;
  }

  @Override
  public Integer call() {
    try (Ledger ledger = shared.toRead(rooms)) {
      List<Thawing> conflicts = conflicts(ledger);
      Words words = Shared.words(ledger);
      if (shared.json()) {
        conflicts.forEach(c -> rooms.console().line(ThawingJson.of(c, words).toString()));
      } else if (conflicts.isEmpty()) {
        rooms.console().wrapped(0, "No conflict is known to this ledger" + asKnown() + ".");
      } else {
        ThawingPage page =
            new ThawingPage(rooms.console(), words, Shared.evidence(rooms, ledger), brief ? 0 : 1);
        conflicts.forEach(page::listed);
      }
      return Exit.OK.code();
    }
  }

  private List<Thawing> conflicts(Ledger ledger) {
    try (Progress progress =
        Shared.progress(rooms, "looking for conflicts", Shared.lookedThrough(ledger))) {
      return Shared.conflicts(ledger, known.day(), progress::step).stream().limit(limit).toList();
    }
  }

  private String asKnown() {
    return known.day().map(day -> " as known on " + day).orElse("");
  }
}
