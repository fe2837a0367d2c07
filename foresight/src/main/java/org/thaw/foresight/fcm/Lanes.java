package org.thaw.foresight.fcm;

import java.util.Arrays;
import java.util.Map;
import java.util.SplittableRandom;

/**
 * Eight draws of one network, run side by side: the states of one factor lie next to each other, so
 * that the processor reckons them together. Longer than most code here, for it is where the time
 * goes.
 */
final class Lanes {

  static final int WIDTH = 8;

  /** A range is told to two decimals: draws need not settle more closely. */
  private static final double ENOUGH = 0.001;

  private static final double HALF = 0x1p-32;

  private final Network network;
  private final Settings settings;
  private final double[] weight;
  private double[] state;
  private double[] next;
  private final double[] sum = new double[WIDTH];
  private final double tolerance;

  Lanes(Network network, Settings settings) {
    this.network = network;
    this.settings = settings;
    this.tolerance = Math.max(settings.tolerance(), ENOUGH);
    this.weight = new double[network.edges() * WIDTH];
    this.state = new double[network.factors() * WIDTH];
    this.next = new double[network.factors() * WIDTH];
  }

  /** Draws the edges: each number of the generator serves for presence or sign, and for weight. */
  void draw(Doubt doubt, SplittableRandom random) {
    for (int e = 0; e < network.edges(); e++) {
      int given = network.given[e];
      double presence = doubt.presence()[given];
      double flipped = presence * doubt.flip()[given];
      double spread = doubt.spread()[given];
      double middle = network.weight[e];
      for (int lane = 0; lane < WIDTH; lane++) {
        long bits = random.nextLong();
        double chance = (bits >>> 32) * HALF;
        double drawn = middle * (1 + spread * (2 * ((bits & 0xffffffffL) * HALF) - 1));
        double kept = Math.max(-1, Math.min(1, drawn));
        weight[e * WIDTH + lane] = chance >= presence ? 0 : chance < flipped ? -kept : kept;
      }
    }
  }

  /** Runs until all draws have settled, or to the last step; gives how many had not. */
  int run(double[] start, Held held) {
    for (int i = 0; i < start.length; i++) {
      Arrays.fill(state, i * WIDTH, (i + 1) * WIDTH, start[i]);
    }
    boolean[] moving = new boolean[WIDTH];
    for (int step = 0; step < settings.steps(); step++) {
      step(held);
      Arrays.fill(moving, false);
      if (!moved(moving)) {
        return 0;
      }
      double[] swap = state;
      state = next;
      next = swap;
    }
    int unsettled = 0;
    for (boolean lane : moving) {
      unsettled += lane ? 1 : 0;
    }
    return unsettled;
  }

  private void step(Held held) {
    boolean remembers = settings.rule() == Rule.MODIFIED;
    for (int i = 0; i < network.factors(); i++) {
      for (int lane = 0; lane < WIDTH; lane++) {
        sum[lane] = remembers ? state[i * WIDTH + lane] : 0;
      }
      for (int e = network.first[i]; e < network.first[i + 1]; e++) {
        int from = network.cause[e] * WIDTH;
        int at = e * WIDTH;
        for (int lane = 0; lane < WIDTH; lane++) {
          sum[lane] += weight[at + lane] * state[from + lane];
        }
      }
      squash(i * WIDTH);
    }
    for (Map.Entry<Integer, Double> one : held.states().entrySet()) {
      int at = one.getKey() * WIDTH;
      Arrays.fill(next, at, at + WIDTH, one.getValue());
    }
  }

  private void squash(int at) {
    // One call for each kind, so that the common one is compiled into the loop.
    if (settings.squash() instanceof Squash.Tanh tanh) {
      for (int lane = 0; lane < WIDTH; lane++) {
        next[at + lane] = FastTanh.of(tanh.steepness() * sum[lane]);
      }
    } else {
      for (int lane = 0; lane < WIDTH; lane++) {
        next[at + lane] = settings.squash().of(sum[lane]);
      }
    }
  }

  private boolean moved(boolean[] moving) {
    boolean any = false;
    for (int i = 0; i < next.length; i++) {
      if (Math.abs(next[i] - state[i]) > tolerance) {
        moving[i % WIDTH] = true;
        any = true;
      }
    }
    return any;
  }

  /** The state of a factor in one of the draws: the mean of the last two, should it swing. */
  double state(int factor, int lane) {
    int at = factor * WIDTH + lane;
    return (state[at] + next[at]) / 2;
  }
}
