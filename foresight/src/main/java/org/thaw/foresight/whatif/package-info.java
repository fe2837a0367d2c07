/**
 * What would follow: a shock to a causal map, run against the same map without it; each effect with
 * its direction, size, range, the paths that carry it and the edges on which it turns; and what the
 * map cannot say.
 */
@NullMarked
package org.thaw.foresight.whatif;

import org.jspecify.annotations.NullMarked;
