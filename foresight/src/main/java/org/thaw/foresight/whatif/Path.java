package org.thaw.foresight.whatif;

import java.util.List;
import org.thaw.foresight.causal.Edge;

/**
 * A way along which a shock reaches a factor.
 *
 * @param edges from the shocked factor on
 */
public record Path(List<Edge> edges) {

  /** Copies the list. */
  public Path {
    edges = List.copyOf(edges);
  }

  /** The product of the edges' signs: 1 or -1. */
  public int sign() {
    return edges.stream().mapToInt(Edge::sign).reduce(1, (a, b) -> a * b);
  }

  /** The product of the edges' weights, without sign. */
  public double strength() {
    return edges.stream().mapToDouble(edge -> Math.abs(edge.weight())).reduce(1, (a, b) -> a * b);
  }
}
