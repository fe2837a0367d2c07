/**
 * Who is meant: the lexicon of actors and places, the mentions of them in a sentence, and the
 * parties that a noun phrase or a pronoun stands for.
 */
@NullMarked
package org.thaw.reading.actor;

import org.jspecify.annotations.NullMarked;
