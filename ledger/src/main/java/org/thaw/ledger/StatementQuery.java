package org.thaw.ledger;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.thaw.statement.Kind;

/**
 * Which statements to show. Conditions add up; an empty one asks for nothing. Superseded and
 * forgotten statements are never shown.
 *
 * @param kinds of these kinds; empty: all
 * @param relations of these relations, by exported name; empty: all
 * @param parties each must be subject or object, by id (two: a dyad, in either direction)
 * @param document of this document
 * @param since whose period does not end before this day
 * @param until whose period does not begin after this day
 * @param known published (or, with a guessed date, read in) on this day or before
 * @param limit at most so many
 */
public record StatementQuery(
    Set<Kind> kinds,
    Set<String> relations,
    Set<String> parties,
    Optional<String> document,
    Optional<LocalDate> since,
    Optional<LocalDate> until,
    Optional<LocalDate> known,
    Optional<Integer> limit) {

  /** Everything. */
  public static final StatementQuery ALL =
      new StatementQuery(
          Set.of(),
          Set.of(),
          Set.of(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty());

  /** What was read from a document, or imported as one. */
  public static StatementQuery ofDocument(String id) {
    return new StatementQuery(
        Set.of(),
        Set.of(),
        Set.of(),
        Optional.of(id),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  /** Copies the sets. */
  public StatementQuery {
    kinds = Set.copyOf(kinds);
    relations = Set.copyOf(relations);
    parties = Set.copyOf(parties);
  }
}
