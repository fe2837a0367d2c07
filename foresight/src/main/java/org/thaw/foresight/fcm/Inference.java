package org.thaw.foresight.fcm;

import java.util.ArrayList;
import java.util.List;

/** Runs a map: all factors at once, step by step, until it settles or comes round. */
public final class Inference {

  /** Rounds of at most so many steps are noticed. */
  private static final int LONGEST_CYCLE = 64;

  /** A round must close more closely than settling asks, or slow settling would look like one. */
  private static final double CLOSED = 0.01;

  private final Network network;
  private final Settings settings;

  /** Of this map, in this way. */
  public Inference(Network network, Settings settings) {
    this.network = network;
    this.settings = settings;
  }

  /**
   * Runs from a start.
   *
   * @param start one state a factor
   * @param held what is held from the first step on
   */
  public Run run(double[] start, Held held) {
    if (start.length != network.factors()) {
      throw new MapException(
          "%d states for %d factors: name one each".formatted(start.length, network.factors()));
    }
    List<double[]> states = new ArrayList<>(List.of(start.clone()));
    for (int step = 1; step <= settings.steps(); step++) {
      double[] next = next(states.get(step - 1));
      held.hold(next);
      states.add(next);
      if (within(next, states.get(step - 1), settings.tolerance())) {
        return new Run(states, new Ending.Settled(step));
      }
      int round = round(states);
      if (round > 0) {
        return new Run(states, new Ending.Cycle(round, step));
      }
    }
    return new Run(states, new Ending.Unsettled(settings.steps()));
  }

  private double[] next(double[] state) {
    double[] next = new double[state.length];
    for (int i = 0; i < next.length; i++) {
      double sum = settings.rule() == Rule.MODIFIED ? state[i] : 0;
      for (int e = network.first[i]; e < network.first[i + 1]; e++) {
        sum += network.weight[e] * state[network.cause[e]];
      }
      next[i] = settings.squash().of(sum);
    }
    return next;
  }

  private int round(List<double[]> states) {
    double[] last = states.get(states.size() - 1);
    double within = settings.tolerance() * CLOSED;
    for (int back = 2; back <= Math.min(LONGEST_CYCLE, states.size() - 1); back++) {
      if (within(last, states.get(states.size() - 1 - back), within)) {
        return back;
      }
    }
    return 0;
  }

  /** Whether no state differs by more: most earlier states are told apart by the first factors. */
  private static boolean within(double[] one, double[] other, double most) {
    for (int i = 0; i < one.length; i++) {
      if (Math.abs(one[i] - other[i]) > most) {
        return false;
      }
    }
    return true;
  }
}
