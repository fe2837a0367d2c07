/**
 * The tables that the field's statistics begin with: events by month, of a dyad or of a country,
 * with a row where nothing happened, and the numbers of the Correlates of War and of Gleditsch and
 * Ward.
 */
@NullMarked
package org.thaw.exchange.month;

import org.jspecify.annotations.NullMarked;
