package org.thaw.cli.command;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.thaw.cli.Exit;
import org.thaw.cli.Failure;
import org.thaw.cli.Rooms;
import org.thaw.cli.show.Evidence;
import org.thaw.cli.show.Words;
import org.thaw.ledger.Ledger;
import org.thaw.ledger.StatementQuery;
import org.thaw.picture.Days;
import org.thaw.picture.identity.Identities;
import org.thaw.statement.EventType;
import org.thaw.statement.Kind;
import org.thaw.statement.Statement;
import org.thaw.statement.json.StatementJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Lists events. */
@Command(
    name = "events",
    header = "List events: who did what to whom, when, on whose word.",
    description = {"Types are PLOVER's sixteen: AGREE CONSULT SUPPORT … ASSAULT."},
    footerHeading = "%nExamples:%n",
    footer = {
      "  thaw events --between Armenia,Azerbaijan --since 2022-09-01",
      "  thaw events --type assault --type coerce --json"
    })
public final class Events implements Callable<Integer> {

  /** The order in which a ledger shows statements, for what several questions found. */
  private static final Comparator<Statement> AS_A_LEDGER =
      Comparator.<Statement, LocalDate>comparing(Days::said)
          .thenComparing(event -> event.source().document())
          .thenComparing(event -> event.source().start())
          .thenComparing(event -> event.source().end())
          .thenComparing(Statement::id);

  private final Rooms rooms;

  @Mixin private final Shared shared = new Shared();

  @Option(
      names = "--between",
      paramLabel = "A,B",
      split = ",",
      description = "Only those in which both take part (one name: in which it does).")
  private List<String> between = new ArrayList<>();

  @Option(
      names = "--type",
      paramLabel = "TYPE",
      description = "Only this type; may be given again.")
  private Set<EventType> types = new LinkedHashSet<>();

  @Mixin private final EventDays days = new EventDays();

  @Mixin private final AsKnown known = new AsKnown();

  @Option(
      names = "--limit",
      paramLabel = "N",
      description = "At most so many; else ${DEFAULT-VALUE}.",
      defaultValue = "50")
  private int limit;

  @Option(names = "--brief", description = "One line each, without the sentence.")
  private boolean brief;

  /** With these rooms. */
  public Events(Rooms rooms) {
    this.rooms = rooms;
  }

  @Override
  public Integer call() {
    if (between.size() > 2) {
      throw new Failure(Exit.USAGE, "--between takes two names; ask for one pair at a time");
    }
    try (Ledger ledger = shared.toRead(rooms)) {
      List<Statement> events = find(ledger);
      boolean more = events.size() > limit;
      List<Statement> shown = more ? events.subList(0, limit) : events;
      if (shared.json()) {
        shown.forEach(event -> rooms.console().line(StatementJson.toLine(event)));
      } else {
        print(ledger, shown, more);
      }
      return Exit.OK.code();
    }
  }

  private List<Statement> find(Ledger ledger) {
    Map<String, Statement> events = new LinkedHashMap<>();
    for (Set<String> parties : parties(ledger)) {
      ledger.statements(query(parties), event -> events.put(event.id(), event));
    }
    // One more than is shown tells whether there are more.
    return events.values().stream().sorted(AS_A_LEDGER).limit(most()).toList();
  }

  private int most() {
    return Math.max(0, limit) + 1;
  }

  /** The parties asked for, by each of the ids that notes hold to be the same. */
  private List<Set<String>> parties(Ledger ledger) {
    List<Set<String>> all = List.of(Set.of());
    Identities identities = between.isEmpty() ? Identities.NONE : new Whom(ledger).identities();
    for (String name : between) {
      Set<String> ids = identities.all(Shared.id(ledger, name));
      all = all.stream().flatMap(some -> ids.stream().map(id -> with(some, id))).toList();
    }
    return all;
  }

  private static Set<String> with(Set<String> some, String id) {
    Set<String> more = new TreeSet<>(some);
    more.add(id);
    return more;
  }

  private StatementQuery query(Set<String> parties) {
    return StatementQuery.of(Set.of(Kind.EVENT))
        .withRelations(types.stream().map(EventType::name).collect(Collectors.toSet()))
        .withParties(parties)
        .within(days.since(), days.until())
        .asKnown(known.day())
        .first(most());
  }

  private void print(Ledger ledger, List<Statement> events, boolean more) {
    Words words = Shared.words(ledger);
    Evidence evidence = Shared.evidence(rooms, ledger);
    for (int i = 0; i < events.size(); i++) {
      print(events.get(i), words);
      // What one sentence tells, in two directions perhaps, has it once.
      boolean last = i + 1 == events.size() || !sameSentence(events.get(i), events.get(i + 1));
      if (last && !brief) {
        evidence.show(4, events.get(i));
      }
    }
    if (events.isEmpty()) {
      rooms.console().wrapped(0, "No such events in this ledger.");
    } else if (more) {
      rooms.console().wrapped(0, "There are more; --limit N shows more.");
    }
  }

  private void print(Statement event, Words words) {
    String when = Words.period(event.said().period()).orElse("undated");
    rooms.console().wrapped(0, when + " · " + words.line(event));
  }

  private static boolean sameSentence(Statement one, Statement other) {
    return one.source().document().equals(other.source().document())
        && one.source().start() == other.source().start()
        && one.said().speaker().equals(other.said().speaker());
  }
}
