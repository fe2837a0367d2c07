package org.thaw.foresight.whatif;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import org.thaw.foresight.causal.CausalMap;
import org.thaw.foresight.causal.Edge;
import org.thaw.foresight.factor.Factor;

/** Finds the strongest paths from a factor, none through a factor twice. */
final class Paths {

  /** Longer chains of hearsay explain nothing. */
  private static final int LONGEST = 6;

  /** So many half-made paths are looked at; then the rest are too weak to matter. */
  private static final int MOST_LOOKED_AT = 20_000;

  private final Map<Factor, List<Edge>> out = new HashMap<>();

  Paths(CausalMap map) {
    for (Edge edge : map.counted()) {
      if (!edge.cause().equals(edge.effect())) {
        out.computeIfAbsent(edge.cause(), f -> new ArrayList<>()).add(edge);
      }
    }
  }

  private record Open(List<Edge> edges, double strength) {}

  /**
   * The strongest paths to each factor, strongest first.
   *
   * @param from where all begin
   * @param most so many to each factor
   */
  Map<Factor, List<Path>> from(Factor from, int most) {
    Map<Factor, List<Path>> found = new HashMap<>();
    PriorityQueue<Open> open =
        new PriorityQueue<>(
            Comparator.comparing(Open::strength).reversed().thenComparing(o -> o.edges().size()));
    extend(open, new Open(List.of(), 1), from);
    for (int looked = 0; looked < MOST_LOOKED_AT && !open.isEmpty(); looked++) {
      Open path = open.remove();
      Factor at = path.edges().get(path.edges().size() - 1).effect();
      List<Path> there = found.computeIfAbsent(at, f -> new ArrayList<>());
      if (there.size() < most) {
        there.add(new Path(path.edges()));
      }
      if (path.edges().size() < LONGEST) {
        extend(open, path, at);
      }
    }
    return found;
  }

  private void extend(PriorityQueue<Open> open, Open path, Factor at) {
    for (Edge edge : out.getOrDefault(at, List.of())) {
      boolean again =
          path.edges().stream().anyMatch(e -> e.cause().equals(edge.effect()))
              || edge.effect().equals(at);
      if (!again) {
        List<Edge> longer = new ArrayList<>(path.edges());
        longer.add(edge);
        open.add(new Open(longer, path.strength() * Math.abs(edge.weight())));
      }
    }
  }
}
