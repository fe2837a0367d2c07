package org.thaw.cli.command;

import java.util.Set;
import org.thaw.ledger.StatementQuery;
import org.thaw.statement.Kind;

/** The queries that several commands ask of a ledger. */
final class Queries {

  private Queries() {}

  /** What holds of an actor or territory. */
  static StatementQuery statusesOf(String id) {
    return StatementQuery.of(Set.of(Kind.STATUS)).withParties(Set.of(id));
  }

  /** Whatever is said of an actor or territory. */
  static StatementQuery about(String id) {
    return StatementQuery.ALL.withParties(Set.of(id));
  }
}
