package org.thaw.evaluation.ripple;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.thaw.foresight.causal.CausalMap;
import org.thaw.foresight.causal.Edge;
import org.thaw.foresight.causal.EdgeKind;
import org.thaw.foresight.factor.Factor;
import org.thaw.foresight.fcm.Doubt;
import org.thaw.foresight.fcm.Network;

/**
 * A map of random edges, the same for the same seed: each factor has equally many effects, weights
 * are even from -0.3 to 0.3: with ten edges a factor, larger ones make a random map chaotic.
 *
 * @param factors how many factors
 * @param cause where each edge begins
 * @param effect where it ends
 * @param weight its weight
 */
@SuppressWarnings("ArrayRecordComponent") // a hundred thousand edges
record RandomMap(int factors, int[] cause, int[] effect, double[] weight) {

  private static final double LARGEST = 0.3;

  static RandomMap of(int factors, int edges, long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    int[] cause = new int[edges];
    int[] effect = new int[edges];
    double[] weight = new double[edges];
    for (int e = 0; e < edges; e++) {
      cause[e] = e % factors;
      effect[e] = (cause[e] + 1 + random.nextInt(factors - 1)) % factors;
      weight[e] = LARGEST * (2 * random.nextDouble() - 1);
    }
    return new RandomMap(factors, cause, effect, weight);
  }

  Network network() {
    return Network.of(factors, cause, effect, weight);
  }

  /** The same as a map of factors with names, so relied on that its weights are what they are. */
  CausalMap map() {
    List<Edge> edges = new ArrayList<>();
    for (int e = 0; e < weight.length; e++) {
      edges.add(
          new Edge(
              Factor.named("factor-" + cause[e]),
              Factor.named("factor-" + effect[e]),
              EdgeKind.ASSERTED,
              weight[e],
              0.6,
              0,
              List.of(),
              List.of()));
    }
    return CausalMap.of(edges);
  }

  /** Each edge is there in six draws of ten, its weight half as much either way. */
  Doubt doubt() {
    double[] presence = new double[weight.length];
    double[] flip = new double[weight.length];
    double[] spread = new double[weight.length];
    Arrays.fill(presence, 0.6);
    Arrays.fill(spread, 0.5);
    return new Doubt(presence, flip, spread);
  }
}
