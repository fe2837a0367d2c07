/**
 * Accounts that cannot all be true: who holds a territory, what is affirmed and denied, what an
 * event cost, who attacked, whether a promise was kept; with who says what.
 */
@NullMarked
package org.thaw.picture.dispute;

import org.jspecify.annotations.NullMarked;
