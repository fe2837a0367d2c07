package org.thaw.foresight.outlook;

/**
 * What there is and what would do, where history is too short to forecast from.
 *
 * @param days of reports
 * @param daysNeeded as many would do
 * @param events between any two
 * @param eventsNeeded as many would do
 * @param own events of those asked for
 * @param ownNeeded as many would do
 */
public record Lack(int days, int daysNeeded, int events, int eventsNeeded, int own, int ownNeeded) {

  /** Whether there is enough of everything. */
  boolean none() {
    return days >= daysNeeded && events >= eventsNeeded && own >= ownNeeded;
  }
}
