/**
 * Event history as columns of numbers, and what actors' and relations' names tell: the ground that
 * every forecast stands on.
 */
@NullMarked
package org.thaw.foresight.events;

import org.jspecify.annotations.NullMarked;
