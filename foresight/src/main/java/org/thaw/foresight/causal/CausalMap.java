package org.thaw.foresight.causal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.thaw.foresight.factor.Factor;
import org.thaw.foresight.fcm.Doubt;
import org.thaw.foresight.fcm.Network;

/** Factors and the edges between them, as some witnesses and a person's edits give them. */
public final class CausalMap {

  /** How much a weight that texts give may be off either way: nobody said how strong a link is. */
  private static final double SPREAD = 0.5;

  private final Map<Factor, Integer> numbers = new LinkedHashMap<>();
  private final List<Factor> factors;
  private final List<Edge> edges;

  private CausalMap(List<Edge> edges, List<Factor> further) {
    this.edges = List.copyOf(edges);
    further.forEach(factor -> numbers.putIfAbsent(factor, numbers.size()));
    edges.forEach(
        edge -> {
          numbers.putIfAbsent(edge.cause(), numbers.size());
          numbers.putIfAbsent(edge.effect(), numbers.size());
        });
    this.factors = List.copyOf(numbers.keySet());
  }

  /** Of these edges. */
  public static CausalMap of(List<Edge> edges) {
    return new CausalMap(edges, List.of());
  }

  /** Of what these witnesses say, with a person's edits applied in their order. */
  public static CausalMap of(List<Witness> witnesses, List<Edit> edits) {
    Edits done = new Edits(edits);
    Map<Witness.Link, List<Witness>> byLink = new LinkedHashMap<>();
    for (Witness witness : witnesses) {
      Witness moved = witness.with(done.group(witness.cause()), done.group(witness.effect()));
      if (!moved.cause().factor().equals(moved.effect().factor())) {
        byLink.computeIfAbsent(moved.between(), l -> new ArrayList<>()).add(moved);
      }
    }
    done.added().forEach(link -> byLink.computeIfAbsent(link, l -> new ArrayList<>()));
    List<Edge> edges = new ArrayList<>();
    byLink.forEach((link, said) -> edges.add(Weighing.edge(link, said, done.on(link))));
    return new CausalMap(edges, List.of());
  }

  /** The factors, in the order of their numbers. */
  public List<Factor> factors() {
    return factors;
  }

  /** The edges, in the order of their numbers. */
  public List<Edge> edges() {
    return edges;
  }

  /** The number of a factor of this map. */
  public Optional<Integer> number(Factor factor) {
    return Optional.ofNullable(numbers.get(factor));
  }

  /** The edge that a person means: its id, or {@code CAUSE>EFFECT} by their keys. */
  public List<Edge> named(String words) {
    return edges.stream()
        .filter(
            e -> e.id().equals(words) || (e.cause().key() + ">" + e.effect().key()).equals(words))
        .toList();
  }

  /** The same without these edges; the factors keep their numbers. */
  public CausalMap without(Set<String> ids) {
    return new CausalMap(
        edges.stream().map(e -> ids.contains(e.id()) ? e.silent() : e).toList(), factors);
  }

  /** The same with these factors, should no edge touch them. */
  public CausalMap with(List<Factor> further) {
    List<Factor> all = new ArrayList<>(factors);
    all.addAll(further);
    return new CausalMap(edges, all);
  }

  /** The edges that count, as numbers. */
  public Network network() {
    List<Edge> counted = counted();
    return Network.of(
        factors.size(),
        counted.stream().mapToInt(e -> numbers.getOrDefault(e.cause(), -1)).toArray(),
        counted.stream().mapToInt(e -> numbers.getOrDefault(e.effect(), -1)).toArray(),
        counted.stream().mapToDouble(Edge::weight).toArray());
  }

  /** How far the edges that count are to be doubted. */
  public Doubt doubt() {
    List<Edge> counted = counted();
    return new Doubt(
        counted.stream().mapToDouble(Edge::presence).toArray(),
        counted.stream().mapToDouble(Edge::against).toArray(),
        counted.stream().mapToDouble(e -> firm(e) ? 0 : SPREAD).toArray());
  }

  private static boolean firm(Edge edge) {
    return edge.presence() == 1 && edge.touched();
  }

  /** The edges that are not muted. */
  public List<Edge> counted() {
    return edges.stream().filter(edge -> !edge.muted()).toList();
  }

  /** Everybody whose word it rests on: ids or words in lower case. */
  public Set<String> voices() {
    return edges.stream()
        .flatMap(edge -> edge.witnesses().stream())
        .map(Witness::voice)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** The factors of an actor. */
  public Set<Factor> of(String bearer) {
    return factors.stream()
        .filter(f -> f.bearers().contains(bearer))
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /** The edges at a factor. */
  public Stream<Edge> at(Factor factor) {
    return edges.stream().filter(e -> e.cause().equals(factor) || e.effect().equals(factor));
  }
}
