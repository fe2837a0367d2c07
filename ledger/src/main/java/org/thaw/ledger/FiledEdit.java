package org.thaw.ledger;

import java.time.Instant;
import java.util.Optional;

/**
 * What a person did to the causal map, as the ledger keeps it; the room that makes maps says what
 * the words mean.
 *
 * @param action what was done
 * @param cause key of the edge's cause
 * @param effect key of its effect
 * @param kind of which kind the edge is
 * @param weight where one was given
 * @param why the person's reason; empty: none given
 * @param who the person
 * @param made when, UTC
 */
public record FiledEdit(
    String action,
    String cause,
    String effect,
    String kind,
    Optional<Double> weight,
    String why,
    String who,
    Instant made) {}
