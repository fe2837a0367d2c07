package org.thaw.evaluation.ripple;

import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.thaw.foresight.fcm.Settings;

/**
 * The way of FCMpy and its like, for comparison: all weights in one square matrix, zeros included,
 * each step the whole matrix times the state, each draw a new matrix. The states are the same.
 */
final class DenseWay {

  private final RandomMap map;
  private final Settings settings;
  private final int shocked;
  private final double amount;

  DenseWay(RandomMap map, Settings settings, int shocked, double amount) {
    this.map = map;
    this.settings = settings;
    this.shocked = shocked;
    this.amount = amount;
  }

  /** Where the map comes to rest, undrawn. */
  double[] rest() {
    return run(matrix(e -> map.weight()[e]));
  }

  /**
   * Draws and runs so many times, on all cores; gives the sum of states, so that all is reckoned.
   */
  double draws(int draws, long seed) {
    return IntStream.range(0, draws)
        .parallel()
        .mapToDouble(
            draw -> {
              SplittableRandom random = new SplittableRandom(seed + draw);
              double[][] matrix =
                  matrix(
                      e ->
                          random.nextDouble() < 0.6
                              ? map.weight()[e] * (0.5 + random.nextDouble())
                              : 0);
              return run(matrix)[1];
            })
        .sum();
  }

  private double[][] matrix(java.util.function.IntToDoubleFunction weight) {
    double[][] matrix = new double[map.factors()][map.factors()];
    for (int e = 0; e < map.weight().length; e++) {
      matrix[map.effect()[e]][map.cause()[e]] += weight.applyAsDouble(e);
    }
    return matrix;
  }

  private double[] run(double[][] matrix) {
    double[] state = new double[map.factors()];
    state[shocked] = amount;
    for (int step = 0; step < settings.steps(); step++) {
      double[] next = step(matrix, state);
      double moved = 0;
      for (int i = 0; i < state.length; i++) {
        moved = Math.max(moved, Math.abs(next[i] - state[i]));
      }
      state = next;
      if (moved <= settings.tolerance()) {
        return state;
      }
    }
    return state;
  }

  private double[] step(double[][] matrix, double[] state) {
    double[] next = new double[state.length];
    for (int i = 0; i < state.length; i++) {
      double sum = 0;
      for (int j = 0; j < state.length; j++) {
        sum += matrix[i][j] * state[j];
      }
      next[i] = settings.squash().of(sum);
    }
    next[shocked] = amount;
    return next;
  }
}
