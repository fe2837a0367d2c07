/** The track record: forecasts as they were made, and what became of them. */
@NullMarked
package org.thaw.foresight.record;

import org.jspecify.annotations.NullMarked;
