/**
 * How well the type of an event is told where actor and recipient are marked: the fifteen types of
 * data sets that count CONCEDE and RETREAT as one, YIELD, and their quad classes.
 */
@NullMarked
package org.thaw.evaluation.coding;

import org.jspecify.annotations.NullMarked;
