package org.thaw.cli.command;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.thaw.cli.Exit;
import org.thaw.cli.Rooms;
import org.thaw.cli.show.LandsJson;
import org.thaw.cli.show.LandsPage;
import org.thaw.ledger.Ledger;
import org.thaw.picture.status.Timeline;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Lists territories with who holds and claims them. */
@Command(
    name = "territories",
    header = "All territories that are spoken of: who holds, claims and guards them.",
    description = {
      "One line each, as of a day; 'thaw status TERRITORY' has the sentences, rival accounts and"
          + " what is only demanded. '?' marks what has not been reported for 24 months, '/'"
          + " stands between rival accounts. With --json: each territory over time, as a map needs"
          + " it."
    },
    footerHeading = "%nExamples:%n",
    footer = {"  thaw territories --on 2008-08-01", "  thaw territories --view-of Russia"})
public final class Territories implements Callable<Integer> {

  private final Rooms rooms;

  @Mixin private final Shared shared = new Shared();

  @Option(
      names = "--on",
      paramLabel = "DAY",
      converter = DayConverter.class,
      description = "The day asked for; else today. With --json: up to that day.")
  private Optional<LocalDate> on = Optional.empty();

  @Mixin private final AsKnown known = new AsKnown();

  @Option(names = "--view-of", paramLabel = "ACTOR", description = "As that actor sees it.")
  private Optional<String> viewOf = Optional.empty();

  /** With these rooms. */
  public Territories(Rooms rooms) {
    this.rooms = rooms;
  }

  @Override
  public Integer call() {
    try (Ledger ledger = shared.toRead(rooms)) {
      Optional<String> actor = viewOf.map(name -> Shared.id(ledger, name));
      LocalDate day = on.orElseGet(() -> Shared.today(rooms));
      List<Timeline> lands = new Lands(ledger).over(day, known.day(), actor);
      if (shared.json()) {
        LandsJson json = new LandsJson(Shared.words(ledger), Shared.names(ledger));
        rooms.console().line(json.of(lands, day, known.day(), actor).toString());
      } else {
        new LandsPage(rooms.console(), Shared.words(ledger)).show(lands, day);
      }
      return Exit.OK.code();
    }
  }
}
