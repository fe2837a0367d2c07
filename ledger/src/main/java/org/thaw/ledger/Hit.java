package org.thaw.ledger;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Something that a search found.
 *
 * @param document id of the document
 * @param title its headline
 * @param published its date
 * @param snippet the words around the find; matches stand between U+0001 and U+0002
 * @param statement id of the statement whose sentence matched; empty: the document's text
 * @param score higher is better; comparable within one search only
 */
public record Hit(
    String document,
    Optional<String> title,
    Optional<LocalDate> published,
    String snippet,
    Optional<String> statement,
    double score) {}
