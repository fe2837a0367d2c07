package org.thaw.picture.agreement;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What is asked of agreements.
 *
 * @param on the day for which each clause's state is told; agreements made later are left out
 * @param known only what had been published by this day; empty: all that the ledger holds
 * @param party only those of this party; empty: all
 */
public record AgreementsQuestion(LocalDate on, Optional<LocalDate> known, Optional<String> party) {}
