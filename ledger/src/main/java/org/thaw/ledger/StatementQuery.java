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
        ALL.kinds,
        ALL.relations,
        ALL.parties,
        Optional.of(id),
        ALL.since,
        ALL.until,
        ALL.known,
        ALL.limit);
  }

  /** Those of these kinds; none named: all. */
  public static StatementQuery of(Set<Kind> kinds) {
    return new StatementQuery(
        kinds,
        ALL.relations,
        ALL.parties,
        ALL.document,
        ALL.since,
        ALL.until,
        ALL.known,
        ALL.limit);
  }

  /** The same of these relations; none named: all. */
  public StatementQuery withRelations(Set<String> wanted) {
    return new StatementQuery(kinds, wanted, parties, document, since, until, known, limit);
  }

  /** The same in which each of these takes part. */
  public StatementQuery withParties(Set<String> wanted) {
    return new StatementQuery(kinds, relations, wanted, document, since, until, known, limit);
  }

  /** The same within these days. */
  public StatementQuery within(Optional<LocalDate> first, Optional<LocalDate> last) {
    return new StatementQuery(kinds, relations, parties, document, first, last, known, limit);
  }

  /** The same as known on a day. */
  public StatementQuery asKnown(Optional<LocalDate> day) {
    return new StatementQuery(kinds, relations, parties, document, since, until, day, limit);
  }

  /** At most so many of the same. */
  public StatementQuery first(int most) {
    return new StatementQuery(
        kinds, relations, parties, document, since, until, known, Optional.of(most));
  }

  /** Copies the sets. */
  public StatementQuery {
    kinds = Set.copyOf(kinds);
    relations = Set.copyOf(relations);
    parties = Set.copyOf(parties);
  }
}
