/** How many came to harm: numbers, exact and vague, and the words of harm that they stand with. */
@NullMarked
package org.thaw.reading.toll;

import org.jspecify.annotations.NullMarked;
