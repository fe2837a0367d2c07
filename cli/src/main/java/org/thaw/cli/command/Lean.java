package org.thaw.cli.command;

import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.thaw.cli.Exit;
import org.thaw.cli.Failure;
import org.thaw.cli.Rooms;
import org.thaw.cli.show.Happened;
import org.thaw.cli.show.LeanJson;
import org.thaw.cli.show.LeanPage;
import org.thaw.ledger.Ledger;
import org.thaw.picture.leaning.LeanAnswer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Who leans on whom. */
@Command(
    name = "lean",
    header = "On whom somebody depends, by channel, and which way that moves.",
    description = {
      "Channels: security (forces stationed, borders guarded, arms, alliance), recognition, money,"
          + " energy, trade, diplomatic cover. Each rests on statuses and on the flow of events (aid,"
          + " cooperation, support; sanctions, withdrawals, accusations), each with its evidence.",
      "A channel rises or falls by its signs of the two years up to the day: statuses that began,"
          + " ended or are denied, and reports that are clearly more or fewer than in the two years"
          + " before. What is said of the whole (\"less dependent on\") is held against that."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  thaw lean abkhazia",
      "  thaw lean ARM --on RUS",
      "  thaw lean 'South Caucasus' --on Moscow --known 2022-12-31"
    })
public final class Lean implements Callable<Integer> {

  private final Rooms rooms;

  @Mixin private final Shared shared = new Shared();

  @Parameters(paramLabel = "A", description = "Who leans: an actor, a territory, a region.")
  private String dependent = "";

  @Option(names = "--on", paramLabel = "B", description = "On whom; else on anybody.")
  private Optional<String> patron = Optional.empty();

  @Option(
      names = "--day",
      paramLabel = "DAY",
      converter = DayConverter.class,
      description = "As it was on that day; else on the day of the last report.")
  private Optional<LocalDate> day = Optional.empty();

  @Mixin private final AsKnown known = new AsKnown();

  @Option(names = "--brief", description = "Without the sentences.")
  private boolean brief;

  /** With these rooms. */
  public Lean(Rooms rooms) {
    this.rooms = rooms;
  }

  @Override
  public Integer call() {
    try (Ledger ledger = shared.toRead(rooms)) {
      String id = Shared.actor(ledger, dependent);
      Optional<String> other = patron.map(name -> Shared.actor(ledger, name));
      if (other.equals(Optional.of(id))) {
        throw new Failure(Exit.USAGE, "'" + id + "' twice: name somebody else after --on");
      }
      LeanAnswer answer = new Leans(ledger).of(id, other, day, known.day());
      if (shared.json()) {
        rooms.console().line(LeanJson.of(answer).toString());
      } else {
        Happened happened = new Happened(ledger, known.day(), Shared.evidence(rooms, ledger));
        new LeanPage(rooms.console(), Shared.words(ledger), happened, brief).show(answer);
      }
      return Exit.OK.code();
    }
  }
}
