/**
 * Which events are likely next: for a question (actor, relation, ?) every entity that some reason
 * reaches, with a score that is the sum of those reasons.
 */
@NullMarked
package org.thaw.foresight.ranking;

import org.jspecify.annotations.NullMarked;
