package org.thaw.picture.leaning;

import org.thaw.picture.Gathered;

/**
 * What is known of dependence: statuses and outlooks as they stand, events as a flow.
 *
 * @param said statuses and outlooks
 * @param flow of events
 */
public record LeanState(Gathered said, LeanPart flow) {}
