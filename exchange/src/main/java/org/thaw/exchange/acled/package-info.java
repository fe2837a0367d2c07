/**
 * ACLED (Raleigh and others 2010; codebooks of 2017 to 2025): events coded by hand, with dyads, or
 * monadic: a row for each actor.
 */
@NullMarked
package org.thaw.exchange.acled;

import org.jspecify.annotations.NullMarked;
