/**
 * GDELT: events 2.0 (61 columns) and 1.0 (58, or 57 before April 2013), mentions 2.0 (16). The
 * files have tabs and no header, whatever their names say (GDELT codebooks 1.03 and 2.0).
 */
@NullMarked
package org.thaw.exchange.gdelt;

import org.jspecify.annotations.NullMarked;
