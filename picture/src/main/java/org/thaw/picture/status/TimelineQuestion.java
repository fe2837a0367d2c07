package org.thaw.picture.status;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What is asked of a territory's history.
 *
 * @param territory its id (or its words, where it has none)
 * @param since spells that ended before this day are left out; empty: none
 * @param until the day up to which it is told; for what still holds then it is open
 * @param known only what had been published by this day; empty: all that the ledger holds
 * @param viewOf as this actor sees it; empty: everybody's accounts, see {@link Voice}
 */
public record TimelineQuestion(
    String territory,
    Optional<LocalDate> since,
    LocalDate until,
    Optional<LocalDate> known,
    Optional<String> viewOf) {}
