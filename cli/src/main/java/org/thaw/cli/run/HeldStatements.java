package org.thaw.cli.run;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.thaw.exchange.Known;
import org.thaw.ledger.Ledger;
import org.thaw.ledger.StatementQuery;
import org.thaw.statement.Event;
import org.thaw.statement.Statement;

/** What the ledger of an import holds already. */
public final class HeldStatements implements Known {

  private final Ledger ledger;
  private final ImportDesk desk;

  /** Nothing has to be asked of a ledger that was empty, but of what this import filed itself. */
  private final boolean empty;

  /** What is in the ledger, and what waits on the desk. */
  public HeldStatements(Ledger ledger, ImportDesk desk) {
    this.ledger = ledger;
    this.desk = desk;
    this.empty = ledger.totals().statements() == 0;
  }

  @Override
  public List<Statement> of(String document) {
    List<Statement> held = new ArrayList<>();
    if (!empty) {
      ledger.statements(StatementQuery.ofDocument(document), held::add);
    }
    return held;
  }

  @Override
  public List<Event> events(LocalDate told, Set<String> eventIds) {
    desk.finish();
    return ledger.events(told, eventIds);
  }
}
