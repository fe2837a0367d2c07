package org.thaw.foresight.causal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Two maps held against each other: what both say, what the one says and the other denies or says
 * the other way round, what only one says.
 *
 * @param shared both say so, the first map's edge first
 * @param contrary one denies the other's, or gives it the other sign
 * @param first only the first says so
 * @param second only the second says so
 */
public record Comparison(
    List<Pair> shared, List<Pair> contrary, List<Edge> first, List<Edge> second) {

  /**
   * An edge in either map.
   *
   * @param first the first map's
   * @param second the second map's
   */
  public record Pair(Edge first, Edge second) {}

  /** Copies the lists. */
  public Comparison {
    shared = List.copyOf(shared);
    contrary = List.copyOf(contrary);
    first = List.copyOf(first);
    second = List.copyOf(second);
  }

  /** Holds two maps against each other. */
  public static Comparison of(CausalMap one, CausalMap other) {
    Map<String, Edge> others = new LinkedHashMap<>();
    other.edges().forEach(edge -> others.put(edge.id(), edge));
    List<Pair> shared = new ArrayList<>();
    List<Pair> contrary = new ArrayList<>();
    List<Edge> alone = new ArrayList<>();
    for (Edge edge : one.edges()) {
      Optional<Edge> match = Optional.ofNullable(others.remove(edge.id()));
      match.ifPresentOrElse(
          m -> (stance(edge) == stance(m) ? shared : contrary).add(new Pair(edge, m)),
          () -> alone.add(edge));
    }
    return new Comparison(shared, contrary, alone, List.copyOf(others.values()));
  }

  /** 1 or -1 for an edge by its sign, 0 for one that is only denied or left out. */
  private static int stance(Edge edge) {
    return edge.muted() ? 0 : edge.sign();
  }
}
