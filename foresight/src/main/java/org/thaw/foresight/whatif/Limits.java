package org.thaw.foresight.whatif;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.thaw.foresight.causal.CausalMap;
import org.thaw.foresight.causal.Edge;
import org.thaw.foresight.causal.EdgeKind;
import org.thaw.foresight.causal.Witness;
import org.thaw.foresight.factor.Factor;
import org.thaw.foresight.fcm.Ending;

/** What is to be known about an answer. */
final class Limits {

  /** Among so many effects a loop is looked for: one far down explains nothing. */
  private static final int LOOKED_AT = 100;

  private Limits() {}

  static List<Limit> of(CausalMap map, Question question, List<Effect> effects, Ending ending) {
    List<Limit> limits = new ArrayList<>();
    Set<Factor> leading = map.counted().stream().map(Edge::cause).collect(Collectors.toSet());
    question.shocks().stream()
        .map(Shock::factor)
        .filter(factor -> !leading.contains(factor))
        .forEach(factor -> limits.add(new Limit.NothingFollows(factor)));
    if (!(ending instanceof Ending.Settled)) {
      limits.add(new Limit.DidNotSettle());
    }
    Set<Edge> carrying = carrying(effects);
    loop(map, question, effects).ifPresent(limits::add);
    origins(carrying, limits);
    long own = carrying.stream().filter(Edge::touched).count();
    if (own > 0) {
      limits.add(new Limit.OwnEdges((int) own));
    }
    List<Edge> contested = carrying.stream().filter(Edge::contested).toList();
    if (!contested.isEmpty()) {
      limits.add(new Limit.Contested(contested));
    }
    int untouched = map.factors().size() - effects.size() - question.shocks().size();
    if (untouched > 0) {
      limits.add(new Limit.Untouched(untouched));
    }
    return limits;
  }

  private static Set<Edge> carrying(List<Effect> effects) {
    return effects.stream()
        .flatMap(effect -> effect.paths().stream())
        .flatMap(path -> path.edges().stream())
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private static void origins(Set<Edge> carrying, List<Limit> limits) {
    boolean read = carrying.stream().allMatch(edge -> edge.kind() != EdgeKind.OWN);
    List<String> origins =
        carrying.stream()
            .flatMap(edge -> edge.witnesses().stream())
            .map(Witness::origin)
            .distinct()
            .limit(2)
            .toList();
    if (read && origins.size() == 1) {
      limits.add(new Limit.OneOrigin(origins.get(0)));
    }
  }

  /** A round among the edges between the largest effects, if there is one. */
  private static Optional<Limit> loop(CausalMap map, Question question, List<Effect> effects) {
    Set<Factor> held =
        question.clamped()
            ? question.shocks().stream().map(Shock::factor).collect(Collectors.toSet())
            : Set.of();
    Set<Factor> moved =
        effects.stream().limit(LOOKED_AT).map(Effect::factor).collect(Collectors.toSet());
    Map<Factor, List<Edge>> out = new LinkedHashMap<>();
    for (Edge edge : map.counted()) {
      boolean among = moved.contains(edge.cause()) && moved.contains(edge.effect());
      if (among && !held.contains(edge.cause())) {
        out.computeIfAbsent(edge.cause(), f -> new ArrayList<>()).add(edge);
      }
    }
    Set<Factor> done = new HashSet<>();
    for (Factor factor : out.keySet()) {
      List<Edge> way = new ArrayList<>();
      if (round(factor, out, done, way)) {
        return Optional.of(new Limit.Loop(way));
      }
    }
    return Optional.empty();
  }

  private static boolean round(
      Factor at, Map<Factor, List<Edge>> out, Set<Factor> done, List<Edge> way) {
    for (int i = 0; i < way.size(); i++) {
      if (way.get(i).cause().equals(at)) {
        way.subList(0, i).clear();
        return true;
      }
    }
    if (!done.add(at)) {
      return false;
    }
    for (Edge edge : out.getOrDefault(at, List.of())) {
      way.add(edge);
      if (round(edge.effect(), out, done, way)) {
        return true;
      }
      way.remove(way.size() - 1);
    }
    return false;
  }
}
