/**
 * Who leans on whom: dependence of one actor on another by channel, from statuses and from the flow
 * of events, with its trend, its turning points, and what is said of it.
 */
@NullMarked
package org.thaw.picture.leaning;

import org.jspecify.annotations.NullMarked;
