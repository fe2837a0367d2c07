/**
 * Fuzzy cognitive maps as numbers: a sparse network of weighted edges, the inference rules of Kosko
 * (1986) and of Stylios and Groumpos (modified Kosko: a factor remembers its own last state), four
 * squashing functions, and the spread of outcomes when edges are drawn anew. It knows nothing of
 * texts; {@link org.thaw.foresight.whatif} asks it.
 */
@NullMarked
package org.thaw.foresight.fcm;

import org.jspecify.annotations.NullMarked;
