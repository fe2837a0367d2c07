package org.thaw.foresight.fcm;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Factors numbered from 0 and the weighted edges between them, kept by effect: the edges into one
 * factor lie side by side, so that a step reads them in one sweep. A factor may cause itself; two
 * edges between the same factors add up.
 */
public final class Network {

  /** For each factor where its edges begin; one more at the end. */
  final int[] first;

  /** For each edge, by effect, the factor that it comes from. */
  final int[] cause;

  /** For each edge, by effect, its weight. */
  final double[] weight;

  /** For each edge, by effect, its number as it was given. */
  final int[] given;

  private Network(int[] first, int[] cause, double[] weight, int[] given) {
    this.first = first;
    this.cause = cause;
    this.weight = weight;
    this.given = given;
  }

  /**
   * A network.
   *
   * @param factors how many factors there are
   * @param cause for each edge the factor that it comes from
   * @param effect for each edge the factor that it leads to
   * @param weight for each edge its weight, -1 to 1
   * @throws MapException if an edge leads nowhere or has a weight out of range
   */
  public static Network of(int factors, int[] cause, int[] effect, double[] weight) {
    if (cause.length != effect.length || cause.length != weight.length) {
      throw new MapException(
          "%d causes, %d effects, %d weights: each edge needs one of each"
              .formatted(cause.length, effect.length, weight.length));
    }
    int[] first = new int[factors + 1];
    for (int e = 0; e < cause.length; e++) {
      check(e, factors, cause[e], effect[e], weight[e]);
      first[effect[e] + 1]++;
    }
    Arrays.parallelPrefix(first, Integer::sum);
    int[] next = Arrays.copyOf(first, factors);
    int[] given = new int[cause.length];
    for (int e = 0; e < cause.length; e++) {
      given[next[effect[e]]++] = e;
    }
    return new Network(
        first,
        IntStream.of(given).map(e -> cause[e]).toArray(),
        IntStream.of(given).mapToDouble(e -> weight[e]).toArray(),
        given);
  }

  private static void check(int edge, int factors, int cause, int effect, double weight) {
    if (cause < 0 || cause >= factors || effect < 0 || effect >= factors) {
      throw new MapException(
          "edge %d from factor %d to factor %d: there are only factors 0 to %d"
              .formatted(edge, cause, effect, factors - 1));
    }
    if (!(weight >= -1 && weight <= 1)) {
      throw new MapException(
          "edge %d has the weight %s: weights are from -1 to 1; divide all by the largest"
              .formatted(edge, weight));
    }
  }

  /** The same without one edge, by its number as it was given. */
  public Network without(int edge) {
    double[] weights = weight.clone();
    for (int e = 0; e < given.length; e++) {
      if (given[e] == edge) {
        weights[e] = 0;
      }
    }
    return new Network(first, cause, weights, given);
  }

  /** How many factors there are. */
  public int factors() {
    return first.length - 1;
  }

  /** How many edges there are. */
  public int edges() {
    return cause.length;
  }
}
