/** Probabilities that mean what they say, and the words and measures for them. */
@NullMarked
package org.thaw.foresight.calibration;

import org.jspecify.annotations.NullMarked;
