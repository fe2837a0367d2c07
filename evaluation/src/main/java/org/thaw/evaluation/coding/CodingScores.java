package org.thaw.evaluation.coding;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What was right and wrong, type by type. */
final class CodingScores {

  private final Map<String, Map<String, Integer>> told = new TreeMap<>();
  private int rows;
  private int right;

  /** Counts an answer. */
  void add(String gold, String answer) {
    told.computeIfAbsent(gold, k -> new TreeMap<>()).merge(answer, 1, Integer::sum);
    rows++;
    right += gold.equals(answer) ? 1 : 0;
  }

  int rows() {
    return rows;
  }

  double accuracy() {
    return rows == 0 ? 0 : (double) right / rows;
  }

  /** How often one was told where the other was right. */
  int count(String gold, String answer) {
    return told.getOrDefault(gold, Map.of()).getOrDefault(answer, 0);
  }

  int gold(String name) {
    return told.getOrDefault(name, Map.of()).values().stream().mapToInt(Integer::intValue).sum();
  }

  private int answered(String name) {
    return told.keySet().stream().mapToInt(gold -> count(gold, name)).sum();
  }

  double precision(String name) {
    int all = answered(name);
    return all == 0 ? 0 : (double) count(name, name) / all;
  }

  double recall(String name) {
    int all = gold(name);
    return all == 0 ? 0 : (double) count(name, name) / all;
  }

  double f1(String name) {
    int all = answered(name) + gold(name);
    return all == 0 ? 0 : 2.0 * count(name, name) / all;
  }

  /** The mean F1 of those of the names that the gold has. */
  double macroF1(List<String> names) {
    return names.stream().filter(name -> gold(name) > 0).mapToDouble(this::f1).average().orElse(0);
  }
}
