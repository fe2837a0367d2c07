/**
 * What the views have in common: statements gathered in any order, and the days on which they were
 * said and known. Pure; no I/O.
 */
@NullMarked
package org.thaw.picture;

import org.jspecify.annotations.NullMarked;
