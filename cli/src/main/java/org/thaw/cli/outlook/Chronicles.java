package org.thaw.cli.outlook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.thaw.foresight.outlook.Chronicle;
import org.thaw.ledger.Ledger;
import org.thaw.ledger.StatementQuery;
import org.thaw.statement.Event;
import org.thaw.statement.Kind;
import org.thaw.statement.Statement;

/** A ledger's events as a history. */
public final class Chronicles {

  private Chronicles() {}

  /** All that was known of by the evening of a day. */
  public static Chronicle of(Ledger ledger, LocalDate evening) {
    Set<LocalDate> cameOut = new HashSet<>();
    ledger.documents(
        document ->
            document.published().filter(day -> !day.isAfter(evening)).ifPresent(cameOut::add));
    return Chronicle.of(
        events(ledger, Set.of(), Optional.of(evening)), cameOut, evening.plusDays(1));
  }

  /** The events in which all of these take part. */
  static List<Event> events(Ledger ledger, Set<String> parties, Optional<LocalDate> known) {
    StatementQuery query =
        StatementQuery.of(Set.of(Kind.EVENT)).withParties(parties).asKnown(known);
    List<Event> events = new ArrayList<>();
    ledger.statements(query, statement -> add(events, statement));
    return events;
  }

  private static void add(List<Event> events, Statement statement) {
    if (statement instanceof Event event) {
      events.add(event);
    }
  }
}
