package org.thaw.cli.outlook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.thaw.foresight.outlook.Chronicle;
import org.thaw.foresight.outlook.Dyad;
import org.thaw.ledger.Ledger;
import org.thaw.ledger.StatementQuery;
import org.thaw.statement.Event;
import org.thaw.statement.Kind;
import org.thaw.statement.Statement;

/** A ledger's events as a history. */
public final class Chronicles {

  /** Whether reading was steady up to the newest day is told from so many days. */
  private static final int LATELY = 45;

  private Chronicles() {}

  /** All that was known of by the evening of a day. */
  public static Chronicle of(Ledger ledger, LocalDate evening) {
    return Chronicle.of(
        events(ledger, Set.of(), Optional.of(evening)),
        cameOut(ledger, evening),
        evening.plusDays(1));
  }

  /**
   * The same for two actors. Where reading ceased long ago, so that nothing can be forecast, only
   * their events are looked at: of others there may be millions.
   */
  public static Chronicle ofTwo(Ledger ledger, Histories histories, Dyad dyad, LocalDate evening) {
    Set<LocalDate> cameOut = cameOut(ledger, evening);
    LocalDate before = evening.plusDays(1);
    Optional<LocalDate> newest =
        Stream.concat(cameOut.stream(), ledger.lastTold(evening).stream())
            .max(Comparator.naturalOrder())
            .filter(day -> Chronicle.ceased(day, before));
    if (newest.isEmpty()) {
      return histories.of(ledger, dyad, evening);
    }
    Set<String> two = Set.of(dyad.one(), dyad.other());
    List<Event> events = events(ledger, two, Optional.of(evening));
    Set<String> ids = events.stream().map(Event::id).collect(Collectors.toSet());
    StatementQuery late =
        StatementQuery.of(Set.of(Kind.EVENT))
            .within(newest.map(day -> day.minusDays(LATELY)), Optional.empty())
            .asKnown(Optional.of(evening));
    ledger.statements(
        late,
        statement -> {
          if (!ids.contains(statement.id())) {
            add(events, statement);
          }
        });
    return Chronicle.ofTwo(events, cameOut, before);
  }

  /** Days on which a document came out. */
  static Set<LocalDate> cameOut(Ledger ledger, LocalDate evening) {
    Set<LocalDate> cameOut = new HashSet<>();
    ledger.documents(
        document ->
            document.published().filter(day -> !day.isAfter(evening)).ifPresent(cameOut::add));
    return cameOut;
  }

  /** The events in which all of these take part. */
  static List<Event> events(Ledger ledger, Set<String> parties, Optional<LocalDate> known) {
    return events(ledger, parties, Optional.empty(), known);
  }

  /** Those that were not over before a day. */
  static List<Event> events(
      Ledger ledger, Set<String> parties, Optional<LocalDate> since, Optional<LocalDate> known) {
    StatementQuery query =
        StatementQuery.of(Set.of(Kind.EVENT))
            .withParties(parties)
            .within(since, Optional.empty())
            .asKnown(known);
    List<Event> events = new ArrayList<>();
    ledger.statements(query, statement -> add(events, statement));
    return events;
  }

  /** All that is told in words, but coded events. */
  static List<Event> inWords(Ledger ledger, LocalDate evening) {
    List<Event> events = new ArrayList<>();
    ledger.told(
        StatementQuery.of(Set.of(Kind.EVENT)).asKnown(Optional.of(evening)),
        statement -> add(events, statement));
    return events;
  }

  private static void add(List<Event> events, Statement statement) {
    if (statement instanceof Event event) {
      events.add(event);
    }
  }
}
