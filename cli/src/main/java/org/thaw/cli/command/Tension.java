package org.thaw.cli.command;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.thaw.cli.Exit;
import org.thaw.cli.Failure;
import org.thaw.cli.Rooms;
import org.thaw.cli.show.Happened;
import org.thaw.cli.show.TensionJson;
import org.thaw.cli.show.TensionPage;
import org.thaw.ledger.Ledger;
import org.thaw.picture.tension.Dyad;
import org.thaw.picture.tension.Grain;
import org.thaw.picture.tension.TensionAnswer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Conflict and cooperation between two actors over time. */
@Command(
    name = "tension",
    header = "Conflict and cooperation between two actors over time, and what changed.",
    description = {
      "Counts independent documents by day and type of event; near-copies count once. Verbal and"
          + " material, conflict and cooperation stand apart, with Goldstein's and PLOVER's"
          + " intensities (-10 war to 10). Changes of level are found by PELT (Killick, Fearnhead"
          + " and Eckley 2012).",
      "Each month has its word, as CrisisWatch has: 'deteriorated' if conflict of either sort is"
          + " clearly more than in the three months before, or the first fighting in a year;"
          + " 'improved' if it is clearly less, or cooperation clearly more; else 'unchanged'."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  thaw tension ARM-AZE",
      "  thaw tension armenia azerbaijan --by week --since 2022-08-01",
      "  thaw tension GEO-RUS --known 2008-12-31 --json"
    })
public final class Tension implements Callable<Integer> {

  private final Rooms rooms;

  @Mixin private final Shared shared = new Shared();

  @Parameters(arity = "1..2", paramLabel = "A-B", description = "Two actors.")
  private List<String> actors = new ArrayList<>();

  @Option(
      names = "--by",
      paramLabel = "day|week|month",
      description = "How long a row is; else ${DEFAULT-VALUE}.",
      defaultValue = "month")
  private Grain grain = Grain.MONTH;

  @Mixin private final Stretch stretch = new Stretch();

  @Mixin private final AsKnown known = new AsKnown();

  @Option(names = "--all", description = "Every row, the quiet ones too, not only the last 24.")
  private boolean all;

  @Option(names = "--brief", description = "Without the sentences.")
  private boolean brief;

  /** With these rooms. */
  public Tension(Rooms rooms) {
    this.rooms = rooms;
  }

  @Override
  public Integer call() {
    try (Ledger ledger = shared.toRead(rooms)) {
      List<String> ids = new ActorPair(ledger).ids(actors);
      if (ids.size() != 2) {
        throw new Failure(
            Exit.USAGE, "tension is between two: name the other one too, as in ARM-AZE");
      }
      Optional<LocalDate> since = stretch.since();
      Optional<LocalDate> until = stretch.until();
      if (since.isPresent() && until.isPresent() && until.get().isBefore(since.get())) {
        throw new Failure(
            Exit.USAGE, "--until " + until.get() + " is before --since " + since.get());
      }
      Dyad dyad = Dyad.of(ids.get(0), ids.get(1));
      TensionAnswer answer = new Tensions(ledger).of(dyad, grain, since, until, known.day());
      if (shared.json()) {
        rooms.console().line(TensionJson.of(answer).toString());
      } else {
        Happened happened = new Happened(ledger, known.day(), Shared.evidence(rooms, ledger));
        new TensionPage(rooms.console(), Shared.words(ledger), happened, all, brief).show(answer);
      }
      return Exit.OK.code();
    }
  }
}
