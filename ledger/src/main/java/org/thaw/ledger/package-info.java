/**
 * Keeps documents and statements, append-only: an embedded SQLite file by default, PostgreSQL for a
 * team, one suite of tests on both. Full-text search; copies and near-copies told apart; a document
 * read by mistake can be forgotten and leaves a tombstone.
 */
@NullMarked
package org.thaw.ledger;

import org.jspecify.annotations.NullMarked;
