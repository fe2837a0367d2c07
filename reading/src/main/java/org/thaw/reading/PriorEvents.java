package org.thaw.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.thaw.statement.Event;
import org.thaw.statement.EventType;
import org.thaw.statement.Modality;
import org.thaw.statement.Polarity;
import org.thaw.statement.Statement;

/** The attacks that a document told of, so that a later toll finds the one that it belongs to. */
final class PriorEvents {

  private record Told(int sentence, Event event) {}

  private final List<Told> told = new ArrayList<>();

  void remember(int sentence, List<Statement> statements) {
    for (Statement statement : statements) {
      if (statement instanceof Event event
          && event.relation() == EventType.ASSAULT
          && event.said().polarity() == Polarity.AFFIRMED
          && event.said().modality() == Modality.ACTUAL) {
        told.add(new Told(sentence, event));
      }
    }
  }

  /**
   * The one attack of the nearest sentence before that tells of any; empty where it is not clear.
   */
  Optional<Event> only(int sentence, int back) {
    int nearest = told.stream().mapToInt(Told::sentence).filter(s -> s < sentence).max().orElse(-9);
    List<Event> there =
        told.stream().filter(t -> t.sentence() == nearest).map(Told::event).toList();
    boolean one = there.stream().map(Event::eventId).distinct().count() == 1;
    return sentence - nearest <= back && one ? Optional.of(there.get(0)) : Optional.empty();
  }
}
