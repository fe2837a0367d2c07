package org.thaw.picture.dispute;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.thaw.picture.agreement.Agreement;
import org.thaw.picture.agreement.Finding;
import org.thaw.picture.agreement.State;
import org.thaw.statement.Party;
import org.thaw.statement.Statement;

/**
 * Agreements of which some say that they were kept and others that they were broken, of the same
 * time. That one was kept "largely" or "intermittently" contradicts no breach.
 */
final class Keeping {

  /** Who says that it is kept speaks of now, and of no more than two years before. */
  private static final int ONE_TIME_MONTHS = 24;

  private final Sides sides;

  Keeping(Function<String, String> origins) {
    this.sides = new Sides(origins);
  }

  Optional<Disagreement> of(Agreement agreement) {
    List<Finding> all = agreement.whole().findings();
    List<Finding> differ =
        all.stream().filter(one -> all.stream().anyMatch(other -> differ(one, other))).toList();
    if (differ.isEmpty()) {
      return Optional.empty();
    }
    Map<String, List<Statement>> bySide = new TreeMap<>();
    for (Finding finding : differ) {
      String voice = finding.speaker().map(Party::key).orElse("");
      String side = (finding.state() == State.HELD) + " " + voice;
      bySide.computeIfAbsent(side, key -> new ArrayList<>()).addAll(finding.evidence());
    }
    return Optional.of(
        new Disagreement(
            Matter.AGREEMENT,
            List.of(agreement.id()),
            differ.stream().map(Finding::from).min(LocalDate::compareTo).orElseThrow(),
            differ.stream().map(Finding::said).max(LocalDate::compareTo).orElseThrow(),
            bySide.values().stream().map(sides::of).sorted(Sides.BEST_BORNE_OUT).toList()));
  }

  private static boolean differ(Finding one, Finding other) {
    return contradicts(one, other) || contradicts(other, one);
  }

  private static boolean contradicts(Finding kept, Finding broken) {
    boolean breach = broken.state() == State.BREACHED || broken.state() == State.ALLEGED_BREACHED;
    return kept.state() == State.HELD
        && kept.manner().isEmpty()
        && breach
        && !broken.from().isAfter(kept.said())
        && !broken.said().isBefore(kept.from())
        && !broken.said().plusMonths(ONE_TIME_MONTHS).isBefore(kept.said());
  }
}
