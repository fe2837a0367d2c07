/**
 * What a view offers so that a ledger can keep it: parts by key, with a codec. The ledger stores
 * the parts and brings them up to date in the transaction that files a statement, so that no
 * question rebuilds a view from zero.
 */
@NullMarked
package org.thaw.statement.kept;

import org.jspecify.annotations.NullMarked;
