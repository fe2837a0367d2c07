/**
 * Measures causal links on sentences in which somebody marked cause and effect, and learns from
 * them the weights that reading ships with.
 */
@NullMarked
package org.thaw.evaluation.links;

import org.jspecify.annotations.NullMarked;
