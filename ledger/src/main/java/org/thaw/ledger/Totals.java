package org.thaw.ledger;

/**
 * How much a ledger holds.
 *
 * @param documents kept, forgotten ones left out
 * @param origins independent ones among them: families of near-copies count once
 * @param statements shown
 * @param forgotten tombstones
 */
public record Totals(long documents, long origins, long statements, long forgotten) {}
