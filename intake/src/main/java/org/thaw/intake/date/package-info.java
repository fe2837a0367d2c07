/** Finds the day on which a document was published: in its first lines, in a file name. */
@NullMarked
package org.thaw.intake.date;

import org.jspecify.annotations.NullMarked;
