package org.thaw.cli.command;

import java.util.concurrent.Callable;
import org.thaw.cli.Exit;
import org.thaw.cli.Failure;
import org.thaw.cli.Rooms;
import org.thaw.cli.show.Evidence;
import org.thaw.cli.show.Happened;
import org.thaw.cli.show.News;
import org.thaw.cli.show.SituationJson;
import org.thaw.cli.show.SituationPage;
import org.thaw.ledger.Ledger;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What changed lately. */
@Command(
    name = "situation",
    header = "What changed lately: tension, territories, promises, outlooks.",
    description = {
      "Months in which two clearly moved towards or away from conflict (by the rule of 'thaw"
          + " tension'); territories that changed hands or became contested; promises newly told or"
          + " alleged to be broken; what is newly said to be likely. Each with its evidence.",
      "What a forecast says is another question: 'thaw forecast --watch --since DAY' tells whose"
          + " chances moved.",
      "The time ends with the day of the ledger's last report, unless --until names another."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  thaw situation --days 90",
      "  thaw situation --since 2022-09-01 --until 2022-10-31"
    })
public final class Situation implements Callable<Integer> {

  private final Rooms rooms;

  @Mixin private final Shared shared = new Shared();

  @Option(
      names = "--days",
      paramLabel = "N",
      description = "Of so many days, unless --since is given; else ${DEFAULT-VALUE}.",
      defaultValue = "30")
  private int days;

  @Mixin private final Stretch stretch = new Stretch();

  @Mixin private final AsKnown known = new AsKnown();

  @Option(names = "--brief", description = "Without the sentences.")
  private boolean brief;

  /** With these rooms. */
  public Situation(Rooms rooms) {
    this.rooms = rooms;
  }

  @Override
  public Integer call() {
    if (days < 1) {
      throw new Failure(Exit.USAGE, "--days " + days + ": name 1 or more");
    }
    try (Ledger ledger = shared.toRead(rooms)) {
      Evidence evidence = Shared.evidence(rooms, ledger);
      Happened happened = new Happened(ledger, known.day(), evidence);
      News news =
          new Lately(ledger, Shared.today(rooms), happened)
              .of(stretch.since(), stretch.until(), days, known.day());
      if (shared.json()) {
        rooms.console().line(new SituationJson(Shared.words(ledger)).of(news).toString());
      } else {
        new SituationPage(rooms.console(), Shared.words(ledger), evidence, brief).show(news);
      }
      return Exit.OK.code();
    }
  }
}
