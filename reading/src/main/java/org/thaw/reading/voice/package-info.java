/** Who says so, and how: speaker, polarity and modality of what a word tells. */
@NullMarked
package org.thaw.reading.voice;

import org.jspecify.annotations.NullMarked;
