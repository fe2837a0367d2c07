/** From the cells of a row to statements: dates, numbers, points, ids, and what repeats. */
@NullMarked
package org.thaw.exchange.row;

import org.jspecify.annotations.NullMarked;
