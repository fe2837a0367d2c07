/**
 * Tells from words, tags and a little grammar whether a sentence says that one thing brings about
 * another, and which words are the cause and which the effect. A linear model over hashed features,
 * learned from sentences of news (NOTICE beside the weights).
 */
@NullMarked
package org.thaw.reading.causal;

import org.jspecify.annotations.NullMarked;
