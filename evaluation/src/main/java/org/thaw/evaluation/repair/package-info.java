/**
 * Measures repair: sound stories are damaged by a seeded program in exactly the way that repair
 * undoes, and what comes back is compared with what they were.
 */
@NullMarked
package org.thaw.evaluation.repair;

import org.jspecify.annotations.NullMarked;
