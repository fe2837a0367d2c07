package org.thaw.foresight.fcm;

import java.util.Map;
import java.util.TreeMap;

/**
 * The factors that are held at a state from the first step on, whatever their causes say.
 *
 * @param states by number of the factor
 */
public record Held(Map<Integer, Double> states) {

  /** None. */
  public static final Held NOTHING = new Held(Map.of());

  /** Copies the map. */
  public Held {
    states = Map.copyOf(new TreeMap<>(states));
  }

  void hold(double[] state) {
    states.forEach((factor, value) -> state[factor] = value);
  }
}
