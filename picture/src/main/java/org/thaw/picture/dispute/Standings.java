package org.thaw.picture.dispute;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.thaw.picture.Gathered;
import org.thaw.picture.status.Evidence;
import org.thaw.picture.status.Spell;
import org.thaw.picture.status.Timeline;
import org.thaw.picture.status.TimelineQuestion;
import org.thaw.picture.status.TimelineView;
import org.thaw.statement.Party;
import org.thaw.statement.Statement;
import org.thaw.statement.Status;

/**
 * Statuses that differ for one time. Here an account reaches from its first day to the last day on
 * which it is said, and no further: that the next report, months later, names another is a change,
 * not a contradiction.
 */
final class Standings {

  private final TimelineView view;
  private final Sides sides;

  Standings(Function<String, String> origins) {
    this.view = new TimelineView(origins);
    this.sides = new Sides(origins);
  }

  List<Disagreement> among(Collection<Statement> statements, LocalDate until) {
    Map<String, Gathered> territories = new TreeMap<>();
    for (Statement statement : statements) {
      if (statement instanceof Status) {
        ends(statement)
            .forEach(
                id ->
                    territories.put(
                        id, territories.getOrDefault(id, Gathered.NOTHING).with(statement)));
      }
    }
    List<Disagreement> found = new ArrayList<>();
    territories.forEach((id, told) -> found.addAll(of(id, told, until)));
    return found;
  }

  private static Stream<String> ends(Statement statement) {
    return Stream.of(statement.said().subject(), statement.said().object())
        .flatMap(Optional::stream)
        .map(Party::key)
        .distinct();
  }

  private List<Disagreement> of(String territory, Gathered told, LocalDate until) {
    TimelineQuestion question =
        new TimelineQuestion(
            territory, Optional.empty(), until, Optional.empty(), Optional.empty());
    return view.read(told, question).sections().stream()
        .filter(section -> section.facet().ofTerritory())
        .flatMap(section -> of(territory, section).stream())
        .toList();
  }

  private Optional<Disagreement> of(String territory, Timeline.Section section) {
    List<Spell> differ =
        section.spells().stream()
            .filter(one -> section.spells().stream().anyMatch(o -> differ(section, one, o)))
            .toList();
    if (differ.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Disagreement(
            Matter.STATUS,
            List.of(territory),
            differ.stream().map(Spell::from).sorted().skip(1).findFirst().orElseThrow(),
            differ.stream().map(Spell::lastSaid).max(LocalDate::compareTo).orElseThrow(),
            differ.stream()
                .map(spell -> sides.of(statuses(spell)))
                .sorted(Sides.BEST_BORNE_OUT)
                .toList()));
  }

  private static boolean differ(Timeline.Section section, Spell one, Spell other) {
    return one.rivals(section.facet(), other)
        && !one.from().isAfter(other.lastSaid())
        && !other.from().isAfter(one.lastSaid());
  }

  private static List<Status> statuses(Spell spell) {
    return spell.account().evidence().stream().map(Evidence::status).toList();
  }
}
