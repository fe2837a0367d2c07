package org.thaw.cli.show;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.thaw.ledger.Ledger;
import org.thaw.ledger.StatementQuery;
import org.thaw.picture.tension.TensionAnswer.Happening;
import org.thaw.statement.Event;
import org.thaw.statement.Kind;
import org.thaw.statement.Party;
import org.thaw.statement.Statement;

/** Finds the sentences that a happening rests on. */
public final class Happened {

  private static final int LOOKED_AT = 200;

  private final Ledger ledger;
  private final Optional<LocalDate> known;
  private final Evidence evidence;

  /** In a ledger, as known on a day. */
  public Happened(Ledger ledger, Optional<LocalDate> known, Evidence evidence) {
    this.ledger = ledger;
    this.known = known;
    this.evidence = evidence;
  }

  /** The first report of it. */
  public Optional<Event> first(Happening happening) {
    List<Event> reports = new ArrayList<>();
    ledger.statements(query(happening), statement -> add(reports, statement, happening));
    return reports.stream().findFirst();
  }

  /** Shows the first report's sentence, if it has one. */
  public void show(int indent, Event report) {
    evidence(indent, report);
  }

  /** Shows the sentence of any statement, if it has one. */
  public void evidence(int indent, Statement statement) {
    if (!statement.source().text().isBlank()) {
      evidence.show(indent, statement);
    }
  }

  private StatementQuery query(Happening happening) {
    Optional<LocalDate> day = Optional.of(happening.day());
    return StatementQuery.of(Set.of(Kind.EVENT))
        .withRelations(Set.of(happening.type().name()))
        .withParties(Set.of(happening.actor(), happening.recipient()))
        .within(day, day)
        .asKnown(known)
        .first(LOOKED_AT);
  }

  private static void add(List<Event> reports, Statement statement, Happening happening) {
    if (statement instanceof Event event
        && event.said().toBeSo()
        && event.said().period().to().equals(Optional.of(happening.day()))
        && event.said().subject().flatMap(Party::id).equals(Optional.of(happening.actor()))) {
      reports.add(event);
    }
  }
}
