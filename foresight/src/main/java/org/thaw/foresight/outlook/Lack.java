package org.thaw.foresight.outlook;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * What there is and what would do, where history is too short to forecast from.
 *
 * @param days of steady reading up to the end
 * @param daysNeeded as many would do
 * @param read how many of the last thirty days were read
 * @param readNeeded as many would do
 * @param events between any two; empty: not counted, since nothing was read of the last thirty days
 * @param eventsNeeded as many would do
 * @param own events of those asked for
 * @param ownNeeded as many would do
 */
public record Lack(
    int days,
    int daysNeeded,
    int read,
    int readNeeded,
    OptionalInt events,
    int eventsNeeded,
    int own,
    int ownNeeded) {

  /** Itself, unless there is enough of everything. */
  Optional<Lack> unlessNone() {
    boolean none =
        days >= daysNeeded
            && read >= readNeeded
            && events.orElse(0) >= eventsNeeded
            && own >= ownNeeded;
    return none ? Optional.empty() : Optional.of(this);
  }
}
