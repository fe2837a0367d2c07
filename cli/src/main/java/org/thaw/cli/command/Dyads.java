package org.thaw.cli.command;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.thaw.cli.Exit;
import org.thaw.cli.Rooms;
import org.thaw.cli.show.Json;
import org.thaw.cli.show.Table;
import org.thaw.cli.show.Words;
import org.thaw.ledger.Ledger;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Lists pairs of actors that events are told of. */
@Command(
    name = "dyads",
    header = "List the pairs of actors that events are told of, the busiest first.",
    description = {
      "Counts events in both directions, by the day on which they were told of; 'thaw tension A-B'"
          + " counts independent reports and tells what changed."
    },
    footerHeading = "%nExamples:%n",
    footer = {"  thaw dyads", "  thaw dyads --since 2022-01-01 --limit 10"})
public final class Dyads implements Callable<Integer> {

  private static final LocalDate FIRST = LocalDate.of(1, 1, 1);
  private static final LocalDate LAST = LocalDate.of(9999, 12, 31);

  private final Rooms rooms;

  @Mixin private final Shared shared = new Shared();

  @Mixin private final Stretch stretch = new Stretch();

  @Option(
      names = "--limit",
      paramLabel = "N",
      description = "At most so many; else ${DEFAULT-VALUE}.",
      defaultValue = "40")
  private int limit;

  /** With these rooms. */
  public Dyads(Rooms rooms) {
    this.rooms = rooms;
  }

  @Override
  public Integer call() {
    try (Ledger ledger = shared.toRead(rooms)) {
      List<Pairs.Busy> pairs =
          Pairs.busiest(ledger, stretch.since().orElse(FIRST), stretch.until().orElse(LAST))
              .stream()
              .limit(Math.max(0, limit))
              .toList();
      Words words = Shared.words(ledger);
      if (shared.json()) {
        pairs.forEach(pair -> json(pair, words));
      } else if (pairs.isEmpty()) {
        rooms.console().wrapped(0, "Of no two is an event told in that time.");
      } else {
        Table table = new Table("events", "pair");
        pairs.forEach(p -> table.row(String.valueOf(p.events()), name(p, words)));
        table.print(rooms.console());
      }
      return Exit.OK.code();
    }
  }

  private static String name(Pairs.Busy pair, Words words) {
    String one = pair.dyad().one();
    String other = pair.dyad().other();
    return words.name(one, one) + " – " + words.name(other, other);
  }

  private void json(Pairs.Busy pair, Words words) {
    String one = pair.dyad().one();
    String other = pair.dyad().other();
    rooms
        .console()
        .line(
            Json.object()
                .put("one", one)
                .put("oneName", words.name(one, one))
                .put("other", other)
                .put("otherName", words.name(other, other))
                .put("events", pair.events())
                .toString());
  }
}
