package org.thaw.statement.kept;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.thaw.statement.Kind;

/**
 * The narrowest description of statements that a ledger can look up.
 *
 * @param kinds of these kinds
 * @param parties each of them subject or object, by id (two: a dyad, in either direction)
 * @param endsFrom whose period ends on this day or later
 * @param endsTo whose period ends on this day or earlier
 */
public record Scope(
    Set<Kind> kinds,
    Set<String> parties,
    Optional<LocalDate> endsFrom,
    Optional<LocalDate> endsTo) {

  /** Whenever their periods end. */
  public static Scope of(Set<Kind> kinds, Set<String> parties) {
    return new Scope(kinds, parties, Optional.empty(), Optional.empty());
  }

  /** Only those whose period ends within these days, both included. */
  public Scope ending(LocalDate from, LocalDate to) {
    return new Scope(kinds, parties, Optional.of(from), Optional.of(to));
  }

  /** Copies the sets. */
  public Scope {
    kinds = Set.copyOf(kinds);
    parties = Set.copyOf(parties);
  }
}
