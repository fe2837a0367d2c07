/**
 * Sentences, tokens and their syntax, behind one interface, so that the parser can be exchanged and
 * measured: see docs/benchmarks/parser.md.
 */
@NullMarked
package org.thaw.reading.parse;

import org.jspecify.annotations.NullMarked;
