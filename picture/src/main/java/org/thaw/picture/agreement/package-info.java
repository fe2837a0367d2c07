/**
 * Agreements: gathered from pledges, verdicts and acts of agreeing, each clause with whether it
 * held. The rule stands in {@code rule.txt} among this package's resources; the tables beside it
 * are what it works with.
 */
@NullMarked
package org.thaw.picture.agreement;

import org.jspecify.annotations.NullMarked;
