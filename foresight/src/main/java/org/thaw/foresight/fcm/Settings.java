package org.thaw.foresight.fcm;

/**
 * How a map is run.
 *
 * @param rule how a state follows from the last
 * @param squash what keeps states in range
 * @param tolerance the map has settled when no state moves by more than this in a step
 * @param steps at most so many
 */
public record Settings(Rule rule, Squash squash, double tolerance, int steps) {

  /** States are changes from today, a factor follows its causes alone. */
  public static final Settings STANDARD =
      new Settings(Rule.KOSKO, new Squash.Tanh(1), 0.00001, 200);

  /** Refuses what cannot end. */
  public Settings {
    if (!(tolerance >= 0) || steps < 1) {
      throw new MapException(
          "tolerance " + tolerance + ", " + steps + " steps: name 0 or more, and 1 or more");
    }
  }
}
