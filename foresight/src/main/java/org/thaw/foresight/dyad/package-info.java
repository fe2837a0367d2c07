/**
 * What is likely between two actors in the days to come: at least one event of each quad class,
 * with the base rate beside it, and the measures that say whether such forecasts are worth
 * anything.
 */
@NullMarked
package org.thaw.foresight.dyad;

import org.jspecify.annotations.NullMarked;
