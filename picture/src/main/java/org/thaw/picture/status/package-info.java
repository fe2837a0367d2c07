/**
 * A territory on a day, as known on a day: who controls, claims, recognises and guards it, rival
 * accounts side by side, each with its evidence.
 */
@NullMarked
package org.thaw.picture.status;

import org.jspecify.annotations.NullMarked;
