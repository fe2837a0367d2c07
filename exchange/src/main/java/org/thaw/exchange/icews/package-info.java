/** ICEWS and its successor POLECAT: machine-coded events with a header and tabs. */
@NullMarked
package org.thaw.exchange.icews;

import org.jspecify.annotations.NullMarked;
