package org.thaw.cli.command;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.thaw.cli.Exit;
import org.thaw.cli.Rooms;
import org.thaw.cli.name.Names;
import org.thaw.cli.show.Json;
import org.thaw.cli.show.Table;
import org.thaw.ledger.Ledger;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Lists whoever the ledger speaks of. */
@Command(
    name = "actors",
    header = "List the actors and territories that the ledger speaks of.",
    description = {
      "With the id that commands take, the neutral name, and how many statements name it as subject"
          + " or object; those that are named most come first."
    },
    footerHeading = "%nExamples:%n",
    footer = {"  thaw actors", "  thaw actors karabakh"})
public final class Actors implements Callable<Integer> {

  private static final Pattern WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

  private final Rooms rooms;

  @Mixin private final Shared shared = new Shared();

  @Parameters(
      arity = "0..1",
      paramLabel = "WORDS",
      description = "Only those whose name or id has these words.")
  private String words = "";

  @Option(
      names = "--limit",
      paramLabel = "N",
      description = "At most so many; else ${DEFAULT-VALUE}.",
      defaultValue = "100")
  private int limit;

  /** With these rooms. */
  public Actors(Rooms rooms) {
    this.rooms = rooms;
  }

  private record Actor(String id, String name, boolean land, long statements) {}

  @Override
  public Integer call() {
    try (Ledger ledger = shared.toRead(rooms)) {
      List<Actor> actors = actors(ledger);
      if (shared.json()) {
        actors.forEach(this::json);
      } else if (actors.isEmpty()) {
        rooms.console().wrapped(0, "Nobody of that name is spoken of in this ledger.");
      } else {
        Table table = new Table("id", "statements", "name");
        actors.forEach(a -> table.row(a.id(), String.valueOf(a.statements()), a.name()));
        table.print(rooms.console());
      }
      return Exit.OK.code();
    }
  }

  private List<Actor> actors(Ledger ledger) {
    Map<String, Long> counts = new HashMap<>();
    ledger.parties((id, count) -> counts.merge(id, count, Long::sum));
    Names names = Shared.names(ledger);
    return counts.entrySet().stream()
        .map(e -> actor(names, e.getKey(), e.getValue()))
        .filter(this::meant)
        .sorted(Comparator.comparing((Actor a) -> -a.statements()).thenComparing(Actor::id))
        .limit(Math.max(0, limit))
        .toList();
  }

  private static Actor actor(Names names, String id, long count) {
    return new Actor(id, names.display(id, id), names.land(id), count);
  }

  private boolean meant(Actor actor) {
    String name = (actor.name() + ' ' + actor.id()).toLowerCase(Locale.ROOT);
    return wanted().stream().allMatch(name::contains);
  }

  private Set<String> wanted() {
    return WORD.splitAsStream(words.toLowerCase(Locale.ROOT))
        .filter(word -> !word.isEmpty())
        .collect(Collectors.toSet());
  }

  private void json(Actor actor) {
    rooms
        .console()
        .line(
            Json.object()
                .put("id", actor.id())
                .put("name", actor.name())
                .put("land", actor.land())
                .put("statements", actor.statements())
                .toString());
  }
}
