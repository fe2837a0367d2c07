package org.thaw.picture.conflict;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What is asked of the conflicts.
 *
 * @param known only what had been published by this day; empty: all that the ledger holds
 */
public record ConflictsQuestion(Optional<LocalDate> known) {}
