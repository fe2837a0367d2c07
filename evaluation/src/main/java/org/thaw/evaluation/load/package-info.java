/**
 * Load: a seeded program that writes events of GDELT 2.0's shape, as many as are wanted, for the
 * measurement of how quickly a ledger stores them and answers.
 */
@NullMarked
package org.thaw.evaluation.load;

import org.jspecify.annotations.NullMarked;
