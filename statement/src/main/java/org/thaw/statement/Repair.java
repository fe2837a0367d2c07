package org.thaw.statement;

/**
 * One mend that intake made to a document's text, kept for everyone to see.
 *
 * @param kind what was wrong: {@code mojibake}, {@code fused-capital}, {@code reversed-order} …
 * @param at the mended stretch in the text as stored
 * @param before the words as they came
 * @param after the words as stored
 */
public record Repair(String kind, Span at, String before, String after) {}
