/**
 * Tables as files have them: what a file begins with, its lines and their charset, rows with tabs
 * or commas, columns by name. Rows stream; nothing is held but the one at hand.
 */
@NullMarked
package org.thaw.exchange.table;

import org.jspecify.annotations.NullMarked;
