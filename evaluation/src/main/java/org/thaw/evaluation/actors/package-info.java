/**
 * Measures how well actors are found by a user's dictionaries, on PETRARCH's validation records.
 */
@NullMarked
package org.thaw.evaluation.actors;

import org.jspecify.annotations.NullMarked;
