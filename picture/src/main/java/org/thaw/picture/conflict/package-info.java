/**
 * The conflicts that a ledger knows, found from territories with rival holders, dyads that fight,
 * and pledges between them.
 */
@NullMarked
package org.thaw.picture.conflict;

import org.jspecify.annotations.NullMarked;
