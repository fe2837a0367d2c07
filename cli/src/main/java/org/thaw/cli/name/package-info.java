/** From the names that people use to the ledger's ids, and back to names to show. */
@NullMarked
package org.thaw.cli.name;

import org.jspecify.annotations.NullMarked;
