package org.thaw.foresight.fcm;

/** How a run of a map ended. */
public sealed interface Ending {

  /**
   * No state moves any more.
   *
   * @param steps after so many
   */
  record Settled(int steps) implements Ending {}

  /**
   * The states come round again and again.
   *
   * @param length of one round, in steps
   * @param steps when it was noticed
   */
  record Cycle(int length, int steps) implements Ending {}

  /**
   * Neither, within the steps that were allowed.
   *
   * @param steps how many that were
   */
  record Unsettled(int steps) implements Ending {}
}
