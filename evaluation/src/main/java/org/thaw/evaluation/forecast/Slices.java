package org.thaw.evaluation.forecast;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.thaw.foresight.ranking.Acquaintance;

/** The measures, over all queries and over those of each kind. */
public final class Slices {
  private final RankMetrics all = new RankMetrics();
  private final Map<String, RankMetrics> parts = new LinkedHashMap<>();

  Slices() {
    part("head");
    part("tail");
    for (Acquaintance a : Acquaintance.values()) {
      part(name(a));
    }
  }

  void add(double rank, boolean tail, Acquaintance acquaintance) {
    all.add(rank);
    part(tail ? "tail" : "head").add(rank);
    part(name(acquaintance)).add(rank);
  }

  private static String name(Acquaintance a) {
    return a.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  /** All queries. */
  public RankMetrics all() {
    return all;
  }

  /** The queries of one kind: head, tail, recurring, met, never met. */
  public RankMetrics part(String name) {
    return parts.computeIfAbsent(name, k -> new RankMetrics());
  }

  @Override
  public String toString() {
    StringBuilder text = new StringBuilder(String.format("%-10s %s%n", "all", all));
    parts.forEach((k, v) -> text.append(String.format("%-10s %s%n", k, v)));
    return text.toString();
  }
}
