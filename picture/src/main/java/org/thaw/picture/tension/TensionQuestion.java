package org.thaw.picture.tension;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What is asked of a dyad.
 *
 * @param dyad which
 * @param grain how long a row is
 * @param since rows from the one that holds this day on; empty: from the first event on
 * @param until rows up to the one that holds this day; empty: up to the last event
 * @param known only what had been published by this day; empty: all that the ledger holds
 */
public record TensionQuestion(
    Dyad dyad,
    Grain grain,
    Optional<LocalDate> since,
    Optional<LocalDate> until,
    Optional<LocalDate> known) {}
