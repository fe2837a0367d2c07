/**
 * The encoder that reads a sentence at once: a small transformer that tells tags, heads and
 * relations of words, what one party does to another, and which words are cause and effect. It runs
 * in ONNX Runtime from eight-bit weights; {@code reading/training/encoder} says how they were made.
 */
@NullMarked
package org.thaw.reading.neural;

import org.jspecify.annotations.NullMarked;
