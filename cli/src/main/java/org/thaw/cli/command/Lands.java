package org.thaw.cli.command;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.thaw.cli.name.Names;
import org.thaw.ledger.Ledger;
import org.thaw.picture.status.Facet;
import org.thaw.picture.status.Timeline;
import org.thaw.picture.status.TimelineQuestion;
import org.thaw.statement.Kind;
import org.thaw.statement.Party;
import org.thaw.statement.Status;
import org.thaw.statement.StatusRelation;

/** All territories that the ledger has a status of, each over time. */
final class Lands {

  private final Ledger ledger;
  private final Names names;

  Lands(Ledger ledger) {
    this.ledger = ledger;
    this.names = Shared.names(ledger);
  }

  /**
   * Each territory over time, in the order of their ids; sides that tell nothing of the territory
   * itself are left out.
   *
   * @param until up to this day
   * @param known only what had been published by this day
   * @param viewOf as this actor sees it
   */
  List<Timeline> over(LocalDate until, Optional<LocalDate> known, Optional<String> viewOf) {
    Territory territory = new Territory(ledger);
    List<Timeline> lands = new ArrayList<>();
    Set<String> shown = new TreeSet<>();
    for (String id : ids()) {
      Timeline timeline =
          territory.over(new TimelineQuestion(id, Optional.empty(), until, known, viewOf));
      List<Timeline.Section> sections =
          timeline.sections().stream().filter(s -> s.facet().ofTerritory()).toList();
      // What notes hold to be one comes once, under the id that it goes by.
      if (!sections.isEmpty() && shown.add(timeline.question().territory())) {
        lands.add(new Timeline(timeline.question(), sections, timeline.otherVoices()));
      }
    }
    return lands;
  }

  private Set<String> ids() {
    Set<String> ids = new TreeSet<>();
    new Whom(ledger)
        .all(
            Set.of(Kind.STATUS),
            Set.of(),
            statement -> held((Status) statement).filter(names::land).forEach(ids::add));
    return ids;
  }

  /** The land that a status tells of. */
  private static Stream<String> held(Status status) {
    boolean told =
        Stream.of(Facet.values())
            .anyMatch(facet -> facet.relation() == status.relation() && facet.ofTerritory());
    boolean part = status.relation() == StatusRelation.PART_OF;
    boolean resolved = status.relation() == StatusRelation.RESOLVED;
    Optional<Party> land = part || resolved ? status.said().subject() : status.said().object();
    return told ? land.flatMap(Party::id).stream() : Stream.empty();
  }
}
