/**
 * PA-X, the peace agreements of the University of Edinburgh (Bell and Badanjak 2019; codebook 7):
 * an agreement a row, with what it provides for.
 */
@NullMarked
package org.thaw.exchange.pax;

import org.jspecify.annotations.NullMarked;
