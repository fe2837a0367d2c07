/** Where what a sentence tells happened: names after "in", "near", "at", and the dateline. */
@NullMarked
package org.thaw.reading.place;

import org.jspecify.annotations.NullMarked;
