package org.thaw.foresight.fcm;

import java.util.List;

/** One run of a map: every state from the start on, and how it ended. */
public final class Run {

  /** Over so many last steps a run that did not end is averaged. */
  private static final int WINDOW = 20;

  private final List<double[]> states;
  private final Ending ending;

  Run(List<double[]> states, Ending ending) {
    this.states = List.copyOf(states);
    this.ending = ending;
  }

  /** How it ended. */
  public Ending ending() {
    return ending;
  }

  /** How many states there are, the start included. */
  public int size() {
    return states.size();
  }

  /** The state after so many steps; 0: the start. */
  public double[] state(int step) {
    return states.get(step).clone();
  }

  /** Where it came to rest; the mean over a round, or over the last steps, where it did not. */
  public double[] rest() {
    if (ending instanceof Ending.Cycle cycle) {
      return mean(cycle.length());
    } else if (ending instanceof Ending.Unsettled) {
      return mean(Math.min(WINDOW, size()));
    }
    return state(size() - 1);
  }

  private double[] mean(int last) {
    double[] mean = new double[states.get(0).length];
    for (double[] state : states.subList(size() - last, size())) {
      for (int i = 0; i < mean.length; i++) {
        mean[i] += state[i] / last;
      }
    }
    return mean;
  }
}
