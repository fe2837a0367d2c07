/** Who acts on whom, as a graph: GraphML, and STIX 2.1's objects and relationships. */
@NullMarked
package org.thaw.exchange.graph;

import org.jspecify.annotations.NullMarked;
