package org.thaw.cli.command;

import java.util.Optional;
import java.util.Set;
import org.thaw.ledger.StatementQuery;
import org.thaw.statement.Kind;

/** The queries that several commands ask of a ledger. */
final class Queries {

  private Queries() {}

  /** What holds of an actor or territory. */
  static StatementQuery statusesOf(String id) {
    return query(Set.of(Kind.STATUS), Set.of(id));
  }

  /** Whatever is said of an actor or territory. */
  static StatementQuery about(String id) {
    return query(Set.of(), Set.of(id));
  }

  private static StatementQuery query(Set<Kind> kinds, Set<String> parties) {
    return new StatementQuery(
        kinds,
        Set.of(),
        parties,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }
}
