package org.thaw.cli.command;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.thaw.cli.Rooms;
import org.thaw.cli.run.Progress;
import org.thaw.cli.run.ReadRun;
import org.thaw.cli.run.Tally;
import org.thaw.intake.Intake;
import org.thaw.intake.IntakeOptions;
import org.thaw.ledger.Ledger;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Reads documents into the ledger. */
@Command(
    name = "read",
    header = "Read files, folders, pages or feeds into the ledger.",
    description = {
      "What the ledger holds already is passed over, so a run that was broken off goes on where it"
          + " stopped. What cannot be read is named, with what to do, and the rest goes on."
    },
    footerHeading = "%nExample:%n",
    footer = "  thaw read reports/ story.pdf https://example.org/feed.xml")
public final class Read implements Callable<Integer> {

  private final Rooms rooms;

  @Mixin private final Shared shared = new Shared();

  @Parameters(
      arity = "1..*",
      paramLabel = "PATH|URL|FEED",
      description = "What to read: text, JSON Lines, HTML, PDF, zip, folders, pages, feeds.")
  private List<String> targets = new ArrayList<>();

  @Option(
      names = "--date",
      paramLabel = "DAY",
      converter = DayConverter.class,
      description = "The day of publication of documents that state none.")
  private Optional<LocalDate> date = Optional.empty();

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "How many documents to read at a time; else one a core.")
  private int threads = Runtime.getRuntime().availableProcessors();

  /** With these rooms. */
  public Read(Rooms rooms) {
    this.rooms = rooms;
  }

  @Override
  public Integer call() {
    IntakeOptions standard = IntakeOptions.of(rooms.clock());
    Intake intake = new Intake(date.map(standard::withDate).orElse(standard));
    Tally tally;
    try (Ledger ledger = shared.toWrite(rooms);
        Progress progress = Shared.progress(rooms, "reading", intake.count(targets))) {
      tally =
          new ReadRun(ledger, rooms.reader(), Math.max(1, threads)).read(intake, targets, progress);
    }
    String address = shared.address(rooms);
    if (shared.json()) {
      rooms.console().line(tally.json(address).toString());
    } else {
      tally.print(rooms.console(), address);
    }
    return tally.exit().code();
  }
}
