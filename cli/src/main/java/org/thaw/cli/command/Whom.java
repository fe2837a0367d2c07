package org.thaw.cli.command;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.thaw.ledger.Ledger;
import org.thaw.ledger.StatementQuery;
import org.thaw.picture.Gathered;
import org.thaw.picture.identity.Identities;
import org.thaw.picture.identity.Settled;
import org.thaw.statement.Kind;
import org.thaw.statement.Statement;

/** Whom the ledger's notes hold to be one and the same, and what the ledger has on all of them. */
final class Whom {

  private final Ledger ledger;
  private final List<Statement> notes = new ArrayList<>();
  private final Identities identities;
  private final Map<LocalDate, Identities> byDay = new HashMap<>();

  Whom(Ledger ledger) {
    this.ledger = ledger;
    ledger.statements(StatementQuery.of(Set.of(Kind.NOTE)), notes::add);
    this.identities = Identities.of(notes);
  }

  /** The identities that notes join today. */
  Identities identities() {
    return identities;
  }

  /** The identities that notes known by a day join; empty: today's. */
  Identities identities(Optional<LocalDate> known) {
    return known.map(day -> byDay.computeIfAbsent(day, this::knownBy)).orElse(identities);
  }

  private Identities knownBy(LocalDate day) {
    Gathered gathered = Gathered.NOTHING;
    for (Statement note : notes) {
      gathered = gathered.with(note);
    }
    return Settled.of(gathered, Optional.of(day)).identities();
  }

  /** The notes in force and those that they are about, as views want them beside statements. */
  void notes(Consumer<Statement> visitor) {
    notes.forEach(visitor);
  }

  /** Statements of these kinds in which the party, by any of its ids, is subject or object. */
  void about(Set<Kind> kinds, String party, Consumer<Statement> visitor) {
    for (String id : identities.all(party)) {
      ledger.statements(StatementQuery.of(kinds).withParties(Set.of(id)), visitor);
    }
  }

  /** All statements of these kinds and, if any are named, relations. */
  void all(Set<Kind> kinds, Set<String> relations, Consumer<Statement> visitor) {
    ledger.statements(StatementQuery.of(kinds).withRelations(relations), visitor);
  }

  /** The same of texts and people only, without coded events. */
  void told(Set<Kind> kinds, Set<String> relations, Consumer<Statement> visitor) {
    ledger.told(StatementQuery.of(kinds).withRelations(relations), visitor);
  }

  /** Events of these relations between two parties, by any of their ids, in either direction. */
  void between(String one, String other, Set<String> relations, Consumer<Statement> visitor) {
    for (String a : identities.all(one)) {
      for (String b : identities.all(other)) {
        ledger.statements(
            StatementQuery.of(Set.of(Kind.EVENT))
                .withRelations(relations)
                .withParties(Set.of(a, b)),
            visitor);
      }
    }
  }
}
