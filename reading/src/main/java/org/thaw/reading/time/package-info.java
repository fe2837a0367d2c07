/** When: expressions of time in a sentence, resolved against the document's own date. */
@NullMarked
package org.thaw.reading.time;

import org.jspecify.annotations.NullMarked;
