package org.thaw.cli.command;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.thaw.ledger.Ledger;
import org.thaw.picture.conflict.Conflict;
import org.thaw.picture.conflict.Thawing;
import org.thaw.picture.status.Facet;
import org.thaw.picture.status.StatusQuestion;
import org.thaw.statement.DateOrigin;

/** Picks from a ledger what is worth asking: nothing here knows the samples. */
final class TourPlan {

  private final Ledger ledger;
  private final String address;

  private TourPlan(Ledger ledger, String address) {
    this.ledger = ledger;
    this.address = address;
  }

  static List<TourStop> of(Ledger ledger, String address) {
    return new TourPlan(ledger, address).stops();
  }

  private List<TourStop> stops() {
    List<TourStop> stops = new ArrayList<>();
    List<Conflict> conflicts =
        Shared.conflicts(ledger, Optional.empty(), () -> {}).stream()
            .map(Thawing::conflict)
            .toList();
    if (conflicts.isEmpty()) {
      return stops;
    }
    stops.add(
        stop(
            "What changed in the last three months that the reports tell of:",
            "situation --brief --days 90"));
    stops.add(stop("The conflicts that it found, those that thaw first:", "conflicts --limit 3"));
    conflicts.stream()
        .filter(conflict -> !conflict.territories().isEmpty())
        .max(Comparator.comparing(this::rivals).thenComparing(Conflict::origins))
        .ifPresent(conflict -> ask(conflict, stops));
    dyad(conflicts)
        .ifPresent(
            dyad ->
                stops.add(
                    stop(
                        "What two parties did to each other, with the sentence behind each line:",
                        "events --limit 3 --between " + dyad)));
    patron(conflicts)
        .ifPresent(
            patron ->
                stops.add(
                    stop(
                        "What would follow if a patron grew weaker, along the links that reports"
                            + " assert:",
                        "whatif --limit 1 " + patron + ".strength-")));
    return stops;
  }

  /** Whoever stands behind a side of most conflicts, if it stands behind two. */
  private static Optional<String> patron(List<Conflict> conflicts) {
    Map<String, Long> counts =
        conflicts.stream()
            .flatMap(conflict -> conflict.guarantors().stream())
            .collect(
                Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()));
    return counts.entrySet().stream()
        .filter(entry -> entry.getValue() > 1)
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey);
  }

  private void ask(Conflict conflict, List<TourStop> stops) {
    String territory = conflict.territories().get(0);
    List<LocalDate> days = datedReports(territory);
    if (!days.isEmpty()) {
      String on = " --on " + days.get(days.size() - 1);
      stops.add(
          stop(
              "A territory on a day: who controls, claims, recognises and guards it. Rival accounts"
                  + " stand side by side; nothing is decided for you:",
              "status --brief " + territory + on));
      stops.add(
          stop(
              "The same day, as far as the earlier half of these reports told of it:",
              "status --brief " + territory + on + " --known " + days.get(days.size() / 2)));
    }
    stops.add(stop("Any word, in texts and statements:", "find --limit 3 " + territory));
  }

  /** Days on which dated documents told of the territory's status, in order. */
  private List<LocalDate> datedReports(String territory) {
    List<LocalDate> days = new ArrayList<>();
    ledger.statements(
        Queries.statusesOf(territory),
        status -> {
          if (status.source().publishedIs().equals(Optional.of(DateOrigin.KNOWN))) {
            status.source().published().ifPresent(days::add);
          }
        });
    return days.stream().sorted().toList();
  }

  private TourStop stop(String why, String command) {
    List<String> words = new ArrayList<>(List.of(command.split(" ", -1)));
    words.add("--ledger");
    words.add(address);
    return new TourStop(why, words);
  }

  /** How many accounts stand side by side on who controls and claims the first territory. */
  private long rivals(Conflict conflict) {
    String territory = conflict.territories().get(0);
    StatusQuestion question = new StatusQuestion(territory, conflict.lastSaid(), Optional.empty());
    return new Territory(ledger)
        .on(question).sections().stream()
            .filter(section -> section.facet().compareTo(Facet.RECOGNISED_BY) <= 0)
            .mapToLong(section -> section.accounts().size())
            .sum();
  }

  /** The pair of the best-known conflict that has one. */
  private static Optional<String> dyad(List<Conflict> conflicts) {
    return conflicts.stream()
        .map(Conflict::parties)
        .filter(parties -> parties.size() >= 2)
        .map(parties -> parties.get(0) + "," + parties.get(1))
        .findFirst();
  }
}
