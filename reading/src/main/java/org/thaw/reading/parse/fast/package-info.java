/**
 * Thaw's own parser: rules for sentences, words and lemmas; averaged perceptrons for tags and
 * syntax. It trades a little accuracy for thousands of sentences a second from a few megabytes of
 * weights; docs/benchmarks/parser.md has the figures and the command that trains it.
 */
@NullMarked
package org.thaw.reading.parse.fast;

import org.jspecify.annotations.NullMarked;
