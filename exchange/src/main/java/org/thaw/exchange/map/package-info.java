/**
 * Causal maps in and out: an edge list and a weight matrix as CSV, GraphML, and JSON, which alone
 * keeps speakers and sentences. The maps of other programs come in by the same formats.
 */
@NullMarked
package org.thaw.exchange.map;

import org.jspecify.annotations.NullMarked;
