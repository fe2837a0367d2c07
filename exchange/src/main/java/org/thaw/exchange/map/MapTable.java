package org.thaw.exchange.map;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * A causal map as files have it.
 *
 * @param about what it is, whose, under which terms; empty: not said
 * @param factors the factors' names, each once
 * @param edges the edges
 */
public record MapTable(String about, List<String> factors, List<Row> edges) {

  /**
   * An edge.
   *
   * @param cause name of a factor
   * @param effect name of a factor
   * @param weight -1 to 1
   * @param kind {@code asserted}, {@code leaning}, {@code own}; empty: not told
   * @param presence the chance that there is such an edge, 0 to 1
   * @param speakers on whose word
   * @param evidence sentences, each with its document
   */
  public record Row(
      String cause,
      String effect,
      double weight,
      String kind,
      double presence,
      List<String> speakers,
      List<Sentence> evidence) {

    /** Copies the lists. */
    public Row {
      speakers = List.copyOf(speakers);
      evidence = List.copyOf(evidence);
    }

    /** An edge of which nothing but its weight is known. */
    public static Row of(String cause, String effect, double weight) {
      return new Row(cause, effect, weight, "", 1, List.of(), List.of());
    }
  }

  /**
   * A sentence.
   *
   * @param document id of its document
   * @param text its words
   */
  public record Sentence(String document, String text) {}

  /** Adds the factors that only an edge names. */
  public MapTable {
    Set<String> all = new LinkedHashSet<>(factors);
    for (Row edge : edges) {
      all.add(edge.cause());
      all.add(edge.effect());
    }
    factors = List.copyOf(all);
    edges = List.copyOf(edges);
  }
}
