package org.thaw.cli.show;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.thaw.picture.agreement.Finding;
import org.thaw.picture.agreement.State;

/**
 * Findings that a person sees first: of each kind and voice the latest that it held and the first
 * that it was broken, so that no rival is hidden behind another's many.
 */
final class First {

  private First() {}

  static List<Finding> ofEach(List<Finding> latestFirst, int most) {
    Set<Finding> kept = new HashSet<>();
    Map<String, Integer> seen = new HashMap<>();
    latestFirst.stream().filter(f -> !broken(f)).forEach(f -> keep(f, most, seen, kept));
    latestFirst.stream()
        .filter(First::broken)
        .sorted(Comparator.comparing(Finding::from))
        .forEach(f -> keep(f, most, seen, kept));
    return latestFirst.stream().filter(kept::contains).toList();
  }

  private static void keep(
      Finding finding, int most, Map<String, Integer> seen, Set<Finding> kept) {
    String voice = finding.speaker().map(party -> party.key()).orElse("");
    String kind = finding.state() + " " + finding.onEvent() + " " + voice;
    if (seen.merge(kind, 1, Integer::sum) <= most) {
      kept.add(finding);
    }
  }

  private static boolean broken(Finding finding) {
    return finding.state() == State.BREACHED || finding.state() == State.ALLEGED_BREACHED;
  }
}
