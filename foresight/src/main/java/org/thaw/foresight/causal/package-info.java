/**
 * The causal map: what somebody says brings about what, as edges between factors, each with its
 * sentences, its speakers and its independent origins; who leans on whom, told apart; and what a
 * person changed. The map of one speaker, of one side or of one month is the same map of fewer
 * witnesses. After Axelrod, Structure of Decision (1976).
 */
@NullMarked
package org.thaw.foresight.causal;

import org.jspecify.annotations.NullMarked;
