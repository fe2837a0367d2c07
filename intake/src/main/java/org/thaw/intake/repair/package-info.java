/**
 * Undoes damage to texts, and only what there is evidence for. Each mend is a {@link
 * org.thaw.intake.repair.Mend}: it takes a text in its present state and gives it in a better one,
 * with the way back to the raw text kept and the mend logged.
 */
@NullMarked
package org.thaw.intake.repair;

import org.jspecify.annotations.NullMarked;
