/** From statements of events to what is likely next between two actors, or from one. */
@NullMarked
package org.thaw.foresight.outlook;

import org.jspecify.annotations.NullMarked;
