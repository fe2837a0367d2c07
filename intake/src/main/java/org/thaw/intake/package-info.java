/**
 * Takes in what somebody wrote: files, pages and feeds become clean, repaired, dated {@link
 * org.thaw.statement.Document}s.
 */
@NullMarked
package org.thaw.intake;

import org.jspecify.annotations.NullMarked;
