/**
 * Scores forecasts on published benchmarks laid out as folders of events, by the field's rules:
 * time filter, average ranks, both directions, nothing of the day seen.
 */
@NullMarked
package org.thaw.evaluation.forecast;

import org.jspecify.annotations.NullMarked;
