package org.thaw.picture.dispute;

import java.util.Collection;
import java.util.Comparator;
import java.util.function.Function;
import org.thaw.picture.Days;
import org.thaw.statement.Party;
import org.thaw.statement.Statement;

/** Makes sides of statements that agree. */
final class Sides {

  private static final Comparator<Statement> LATEST =
      Comparator.<Statement, java.time.LocalDate>comparing(Days::said)
          .reversed()
          .thenComparing(statement -> statement.source().document())
          .thenComparing(statement -> statement.source().start())
          .thenComparing(Statement::id);

  /** Many origins before few, new before old. */
  static final Comparator<Side> BEST_BORNE_OUT =
      Comparator.comparing(Side::origins)
          .reversed()
          .thenComparing(side -> side.evidence().get(0), LATEST);

  private final Function<String, String> origins;

  Sides(Function<String, String> origins) {
    this.origins = origins;
  }

  Side of(Collection<? extends Statement> statements) {
    return new Side(
        statements.stream().<Statement>map(s -> s).distinct().sorted(LATEST).toList(),
        (int)
            statements.stream().map(s -> origins.apply(s.source().document())).distinct().count());
  }

  /** Whether somebody else tells the one than tells the other. */
  boolean apart(Collection<? extends Statement> some, Collection<? extends Statement> others) {
    return some.stream()
        .anyMatch(a -> others.stream().anyMatch(b -> elsewhere(a, b) || !speaker(a, b)));
  }

  private boolean elsewhere(Statement one, Statement other) {
    return !origins.apply(one.source().document()).equals(origins.apply(other.source().document()));
  }

  private static boolean speaker(Statement one, Statement other) {
    return one.said().speaker().map(Party::key).equals(other.said().speaker().map(Party::key));
  }
}
