/**
 * The field's formats, in and out: {@link org.thaw.exchange.Formats} lists them. A format is a
 * small class of its own; statements stream through it one by one, so that any ledger fits.
 */
@NullMarked
package org.thaw.exchange;

import org.jspecify.annotations.NullMarked;
