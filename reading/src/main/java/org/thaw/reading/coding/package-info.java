/**
 * Which type of event one party does to another: a linear classifier over the words and the grammar
 * around the two, for where frames are silent or rival. Its weights were trained on the project's
 * own sentences ({@code reading/training/events}).
 */
@NullMarked
package org.thaw.reading.coding;

import org.jspecify.annotations.NullMarked;
