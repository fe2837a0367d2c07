package org.thaw.cli.command;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.thaw.cli.Exit;
import org.thaw.cli.Rooms;
import org.thaw.cli.show.Json;
import org.thaw.cli.show.Table;
import org.thaw.cli.show.Words;
import org.thaw.ledger.Ledger;
import org.thaw.picture.leaning.LeanAnswer;
import org.thaw.picture.leaning.LeanAnswer.Patron;
import org.thaw.picture.leaning.LeanAnswer.Profile;
import org.thaw.picture.leaning.LeanAnswer.Standing;
import org.thaw.statement.Kind;
import org.thaw.statement.Party;
import org.thaw.statement.Relation;
import org.thaw.statement.Statement;
import org.thaw.statement.StatusRelation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The network of dependence. */
@Command(
    name = "leanings",
    header = "The network of dependence: who leans on whom on a day, by channel.",
    description = {
      "A line for each pair of which a status tells that one leans on the other on that day, with the"
          + " channels and which way they move; 'thaw lean A --on B' has the sentences. Of a ledger"
          + " with many actors, those that most statuses tell of are looked at."
    },
    footerHeading = "%nExamples:%n",
    footer = {"  thaw leanings --day 2019-12-31", "  thaw leanings --known 2022-12-31"})
public final class Leanings implements Callable<Integer> {

  private static final int MOST = 120;

  private static final Set<? extends Relation> ON_SUBJECT =
      EnumSet.of(StatusRelation.DEPENDS_ON, StatusRelation.ALLIED_WITH, StatusRelation.MEMBER_OF);

  private static final Set<? extends Relation> ON_OBJECT =
      EnumSet.of(
          StatusRelation.STATIONED_IN,
          StatusRelation.GUARDS_BORDER_OF,
          StatusRelation.SUPPLIES,
          StatusRelation.RECOGNISES);

  private final Rooms rooms;

  @Mixin private final Shared shared = new Shared();

  @Option(
      names = "--day",
      paramLabel = "DAY",
      converter = DayConverter.class,
      description = "As it was on that day; else today.")
  private Optional<LocalDate> day = Optional.empty();

  @Mixin private final AsKnown known = new AsKnown();

  /** With these rooms. */
  public Leanings(Rooms rooms) {
    this.rooms = rooms;
  }

  private record Edge(String dependent, Patron patron, List<Profile> channels) {}

  @Override
  public Integer call() {
    try (Ledger ledger = shared.toRead(rooms)) {
      LocalDate on = day.orElseGet(() -> Shared.today(rooms));
      Leans leans = new Leans(ledger);
      List<Edge> edges =
          dependents(ledger).stream()
              .flatMap(
                  id ->
                      edges(leans.of(id, Optional.empty(), Optional.of(on), known.day())).stream())
              .toList();
      Words words = Shared.words(ledger);
      if (shared.json()) {
        rooms.console().line(json(edges, on, words).toString());
      } else {
        print(edges, on, words);
      }
      return Exit.OK.code();
    }
  }

  /** Who can lean on somebody, those that most is told of. */
  private static List<String> dependents(Ledger ledger) {
    Map<String, Integer> counts = new HashMap<>();
    new Whom(ledger)
        .all(
            Set.of(Kind.STATUS),
            Set.of(),
            statement -> leaner(statement).ifPresent(id -> counts.merge(id, 1, Integer::sum)));
    return counts.entrySet().stream()
        .sorted(
            Map.Entry.<String, Integer>comparingByValue()
                .reversed()
                .thenComparing(Map.Entry.comparingByKey()))
        .limit(MOST)
        .map(Map.Entry::getKey)
        .sorted()
        .toList();
  }

  private static Optional<String> leaner(Statement statement) {
    if (ON_SUBJECT.contains(statement.relation())) {
      return statement.said().subject().flatMap(Party::id);
    }
    return ON_OBJECT.contains(statement.relation())
        ? statement.said().object().flatMap(Party::id)
        : Optional.empty();
  }

  /** What holds on the day; somebody does not lean on himself. */
  private static List<Edge> edges(LeanAnswer answer) {
    return answer.patrons().stream()
        .filter(patron -> !patron.id().equals(answer.question().asked()))
        .map(patron -> new Edge(answer.question().asked(), patron, holding(patron)))
        .filter(edge -> !edge.channels().isEmpty())
        .toList();
  }

  private static List<Profile> holding(Patron patron) {
    return patron.profiles().stream().filter(profile -> origins(profile) > 0).toList();
  }

  private static int origins(Profile profile) {
    return profile.terms().stream()
        .filter(term -> term.standing() == Standing.HOLDS)
        .mapToInt(LeanAnswer.Term::origins)
        .sum();
  }

  private static ObjectNode json(List<Edge> edges, LocalDate on, Words words) {
    ObjectNode json = Json.object().put("day", on.toString());
    ArrayNode array = json.putArray("edges");
    for (Edge edge : edges) {
      String patron = edge.patron().id();
      ObjectNode node = array.addObject().put("dependent", edge.dependent());
      node.put("dependentName", words.name(edge.dependent(), edge.dependent()));
      node.put("patron", patron).put("patronName", words.name(patron, patron));
      node.put("movement", Words.lower(edge.patron().movement()));
      ArrayNode channels = node.putArray("channels");
      for (Profile profile : edge.channels()) {
        ObjectNode channel = channels.addObject();
        Json.put(channel, "channel", profile.channel().map(Words::lower));
        channel.put("movement", Words.lower(profile.movement()));
        channel.put("origins", origins(profile));
        Json.put(
            channel,
            "statements",
            profile.terms().stream()
                .filter(term -> term.standing() == Standing.HOLDS)
                .map(term -> term.status().id())
                .toList());
      }
    }
    return json;
  }

  private void print(List<Edge> edges, LocalDate on, Words words) {
    if (edges.isEmpty()) {
      rooms.console().wrapped(0, "Of nobody is it told on whom it leans on " + on + ".");
      return;
    }
    Table table = new Table("who leans", "on whom", "moves", "channels");
    edges.stream()
        .sorted(
            Comparator.comparing((Edge e) -> words.name(e.dependent(), e.dependent()))
                .thenComparing(e -> e.patron().id()))
        .forEach(
            e ->
                table.row(
                    words.name(e.dependent(), e.dependent()),
                    words.name(e.patron().id(), e.patron().id()),
                    Words.lower(e.patron().movement()),
                    e.channels().stream()
                        .map(p -> p.channel().map(Words::lower).orElse("unnamed"))
                        .collect(Collectors.joining(", "))));
    table.print(rooms.console());
  }
}
