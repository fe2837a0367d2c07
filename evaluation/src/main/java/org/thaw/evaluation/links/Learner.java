package org.thaw.evaluation.links;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.thaw.reading.causal.Table;

/**
 * Learns weights by which the right one of several candidates scores most: a log-linear model,
 * fitted by stochastic gradient steps that shrink for features often seen (AdaGrad), with a pull
 * towards nought; the mean of the weights after each round. The same seed gives the same weights.
 */
final class Learner {

  private final Settings settings;
  private final float[] weights;
  private final float[] squares;

  /**
   * How to learn.
   *
   * @param size of the table; a power of two
   * @param rounds over all the choices
   * @param rate of the steps
   * @param pull towards nought
   * @param least how often a feature must occur; 0: features need not occur in right candidates
   * @param wrong whether occurring in a wrong candidate counts
   * @param seed of the order
   */
  record Settings(
      int size, int rounds, double rate, double pull, int least, boolean wrong, long seed) {}

  /** One choice between candidates, each with its features; one without features scores nought. */
  interface Choice {
    int candidates();

    int[] keys(int candidate);

    int right();
  }

  Learner(Settings settings) {
    this.settings = settings;
    this.weights = new float[settings.size()];
    this.squares = new float[settings.size()];
  }

  Table learn(List<? extends Choice> choices) {
    boolean[] kept = kept(choices);
    int[] order = new int[choices.size()];
    for (int i = 0; i < order.length; i++) {
      order[i] = i;
    }
    float[] sums = new float[weights.length];
    Random random = new Random(settings.seed());
    for (int round = 0; round < settings.rounds(); round++) {
      shuffle(order, random);
      for (int i : order) {
        step(choices.get(i), kept);
      }
      for (int i = 0; i < weights.length; i++) {
        sums[i] += weights[i];
      }
    }
    for (int i = 0; i < sums.length; i++) {
      sums[i] /= settings.rounds();
    }
    return Table.of(sums);
  }

  /** The slots of features that occur often enough. */
  private boolean[] kept(List<? extends Choice> choices) {
    Map<Integer, Integer> counts = new HashMap<>();
    boolean[] kept = new boolean[settings.size()];
    if (settings.least() == 0) {
      Arrays.fill(kept, true);
      return kept;
    }
    for (Choice choice : choices) {
      for (int c = 0; c < choice.candidates(); c++) {
        if (c == choice.right() || settings.wrong()) {
          for (int key : choice.keys(c)) {
            if (counts.merge(key, 1, Integer::sum) == settings.least()) {
              kept[Table.slot(key, kept.length)] = true;
            }
          }
        }
      }
    }
    return kept;
  }

  private void step(Choice choice, boolean[] kept) {
    int n = choice.candidates();
    int[][] keys = new int[n][];
    double[] likely = new double[n];
    double most = Double.NEGATIVE_INFINITY;
    for (int c = 0; c < n; c++) {
      keys[c] = choice.keys(c);
      for (int key : keys[c]) {
        likely[c] += weights[Table.slot(key, weights.length)];
      }
      most = Math.max(most, likely[c]);
    }
    double sum = 0;
    for (int c = 0; c < n; c++) {
      likely[c] = Math.exp(likely[c] - most);
      sum += likely[c];
    }
    for (int c = 0; c < n; c++) {
      double gradient = likely[c] / sum - (c == choice.right() ? 1 : 0);
      if (Math.abs(gradient) > 1e-4) {
        update(keys[c], gradient, kept);
      }
    }
  }

  private void update(int[] keys, double gradient, boolean[] kept) {
    for (int key : keys) {
      int slot = Table.slot(key, weights.length);
      if (kept[slot]) {
        double g = gradient + settings.pull() * weights[slot];
        squares[slot] += (float) (g * g);
        weights[slot] -= (float) (settings.rate() * g / Math.sqrt(squares[slot] + 1e-6));
      }
    }
  }

  private static void shuffle(int[] order, Random random) {
    for (int i = order.length - 1; i > 0; i--) {
      int j = random.nextInt(i + 1);
      int swap = order[i];
      order[i] = order[j];
      order[j] = swap;
    }
  }
}
