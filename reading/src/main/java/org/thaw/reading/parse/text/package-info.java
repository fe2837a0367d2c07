/** Cuts texts into sentences and words, and tells words' dictionary forms, by rules and lists. */
@NullMarked
package org.thaw.reading.parse.text;

import org.jspecify.annotations.NullMarked;
