package org.thaw.picture.leaning;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * What is asked: who leans on whom.
 *
 * @param asked the dependent's id
 * @param dependents the same, or for a region its members too
 * @param patron on whom; empty: on anybody
 * @param on the day asked for; empty: the day of the last report
 * @param known only what had been published by this day; empty: all that the ledger holds
 */
public record LeanQuestion(
    String asked,
    Set<String> dependents,
    Optional<String> patron,
    Optional<LocalDate> on,
    Optional<LocalDate> known) {

  /** Copies the set. */
  public LeanQuestion {
    dependents = Set.copyOf(dependents);
  }
}
