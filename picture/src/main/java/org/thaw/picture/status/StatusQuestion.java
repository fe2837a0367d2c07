package org.thaw.picture.status;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What is asked of a territory.
 *
 * @param territory its id (or its words, where it has none)
 * @param on the day asked for
 * @param known only what had been published by this day; empty: all that the ledger holds
 * @param viewOf as this actor sees it; empty: everybody's accounts, see {@link Voice}
 */
public record StatusQuestion(
    String territory, LocalDate on, Optional<LocalDate> known, Optional<String> viewOf) {

  /** Of everybody's accounts. */
  public StatusQuestion(String territory, LocalDate on, Optional<LocalDate> known) {
    this(territory, on, known, Optional.empty());
  }
}
