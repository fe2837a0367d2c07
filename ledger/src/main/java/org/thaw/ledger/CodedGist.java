package org.thaw.ledger;

import java.util.Optional;
import java.util.OptionalLong;
import org.thaw.statement.EventType;

/**
 * Who did what to whom and when, of a coded event: what can be read of a million in a second or
 * two. Days count from 1970-01-01.
 *
 * @param row numbers the rows in the order of filing
 * @param id the event's
 * @param told on which day it was told of
 * @param from its first day
 * @param to its last day
 * @param type what was done
 * @param subject by whom, if that has an id
 * @param object to whom, if that has an id
 * @param toBeSo whether it is said to have been
 */
public record CodedGist(
    long row,
    String id,
    long told,
    OptionalLong from,
    long to,
    EventType type,
    Optional<String> subject,
    Optional<String> object,
    boolean toBeSo) {}
