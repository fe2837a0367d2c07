package org.thaw.picture.dispute;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * What is asked of the disputes.
 *
 * @param until disputes of later days are left out
 * @param known only what had been published by this day; empty: all that the ledger holds
 * @param about only those on this territory or party; empty: all
 * @param matters only these; empty: all
 */
public record DisputesQuestion(
    LocalDate until, Optional<LocalDate> known, Optional<String> about, Set<Matter> matters) {

  /** Copies the set. */
  public DisputesQuestion {
    matters = Set.copyOf(matters);
  }
}
