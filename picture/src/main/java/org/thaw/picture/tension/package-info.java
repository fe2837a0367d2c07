/**
 * Conflict and cooperation between two actors over time: counts and intensities by quad class,
 * change points, each month's word, tolls. The state of a dyad falls into a part a month, small
 * enough to be kept by a ledger and brought up to date as statements arrive.
 */
@NullMarked
package org.thaw.picture.tension;

import org.jspecify.annotations.NullMarked;
