/**
 * Keeps documents and statements, append-only: an embedded SQLite file by default, PostgreSQL for a
 * team, one suite of tests on both. Forecasts, too, and what became of them. Full-text search;
 * copies and near-copies told apart; a document read by mistake can be forgotten and leaves a
 * tombstone.
 *
 * <p>{@link org.thaw.ledger.Ledgers} opens what {@link org.thaw.ledger.Ledger} describes. Within,
 * {@code Access} runs each call as one transaction, {@code Database} holds all that differs between
 * the two databases, {@code Search} is the full-text search, and the tables, the same in both, are
 * in the folders {@code sqlite} and {@code postgresql} of the resources. A change to the tables is
 * a new migration in each folder, {@code Schema.CURRENT} and {@code TableCopy}.
 */
@NullMarked
package org.thaw.ledger;

import org.jspecify.annotations.NullMarked;
