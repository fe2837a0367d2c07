package org.thaw.statement.kept;

import java.util.Set;
import org.thaw.statement.Kind;

/**
 * The narrowest description of statements that a ledger can look up.
 *
 * @param kinds of these kinds
 * @param parties each of them subject or object, by id (two: a dyad, in either direction)
 */
public record Scope(Set<Kind> kinds, Set<String> parties) {

  /** Copies the sets. */
  public Scope {
    kinds = Set.copyOf(kinds);
    parties = Set.copyOf(parties);
  }
}
