package org.thaw.ledger;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.thaw.statement.DateOrigin;

/**
 * A document as lists show it.
 *
 * @param id its id
 * @param address the file, URL or feed entry that it came from
 * @param title its headline
 * @param published the day it was published
 * @param publishedIs how that day is known
 * @param language ISO 639-1, or {@code und}
 * @param recorded when it was taken in, UTC
 * @param origin id of the first document of its family of near-copies; its own id if it is the
 *     first
 * @param reader the reader whose statements are shown; empty: unread (not English)
 * @param statements how many statements of it are shown
 */
public record DocumentSummary(
    String id,
    String address,
    Optional<String> title,
    Optional<LocalDate> published,
    Optional<DateOrigin> publishedIs,
    String language,
    Instant recorded,
    String origin,
    Optional<String> reader,
    int statements) {}
