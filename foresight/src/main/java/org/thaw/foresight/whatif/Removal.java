package org.thaw.foresight.whatif;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.thaw.foresight.causal.CausalMap;
import org.thaw.foresight.causal.Edge;
import org.thaw.foresight.fcm.Held;
import org.thaw.foresight.fcm.Inference;
import org.thaw.foresight.fcm.Network;
import org.thaw.foresight.fcm.Settings;

/** Runs the map without one edge, once for each that is asked for. */
final class Removal {

  /** So many edges are gone through in all; on a large map only the first that are asked for. */
  private static final int MOST_WORK = 10_000_000;

  private static final int FEWEST_RUNS = 20;

  private final Network network;
  private final Settings settings;
  private final double[] pushed;
  private final Held hold;
  private final Map<Edge, Integer> numbers = new HashMap<>();
  private final Map<Edge, double[]> changes = new HashMap<>();
  private int left;

  Removal(CausalMap map, Network network, Settings settings, double[] pushed, Held hold) {
    this.network = network;
    this.settings = settings;
    this.pushed = pushed;
    this.hold = hold;
    this.left = Math.max(FEWEST_RUNS, MOST_WORK / Math.max(1, network.edges()));
    List<Edge> counted = map.counted();
    for (int e = 0; e < counted.size(); e++) {
      numbers.put(counted.get(e), e);
    }
  }

  /** What is left of a factor's change without the edge; empty where that would take too long. */
  Optional<Double> change(Edge edge, int factor) {
    if (!changes.containsKey(edge)) {
      if (left == 0) {
        return Optional.empty();
      }
      left--;
      changes.put(edge, run(numbers.getOrDefault(edge, -1)));
    }
    return Optional.ofNullable(changes.get(edge)).map(change -> change[factor]);
  }

  private double[] run(int edge) {
    Inference inference = new Inference(network.without(edge), settings);
    double[] shocked = inference.run(pushed, hold).rest();
    return Ripple.minus(shocked, inference.run(new double[pushed.length], Held.NOTHING).rest());
  }
}
