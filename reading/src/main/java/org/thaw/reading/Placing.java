package org.thaw.reading;

import java.util.Optional;
import org.thaw.reading.actor.Scene;
import org.thaw.reading.parse.Token;
import org.thaw.reading.place.Dateline;
import org.thaw.reading.place.PlaceFinder;
import org.thaw.statement.EventType;
import org.thaw.statement.Place;

/** Places events: by the sentence, else by the dateline where that is likely to be right. */
final class Placing {

  private final PlaceFinder finder;
  private final Optional<Place> dateline;

  /**
   * For one sentence.
   *
   * @param dateline of a report of the day, where the sentence is its first
   */
  Placing(Scene scene, Optional<Place> dateline) {
    this.finder = new PlaceFinder(scene);
    this.dateline = dateline;
  }

  /** Where an event of this type that a word tells happened; one still to come has no dateline. */
  Optional<Place> event(EventType type, Token trigger, boolean actual) {
    boolean arrives = type == EventType.ASSAULT || type == EventType.CONSULT;
    boolean deed =
        switch (type.quad()) {
          case VERBAL_COOPERATION, VERBAL_CONFLICT -> type == EventType.CONSULT;
          case MATERIAL_COOPERATION, MATERIAL_CONFLICT -> true;
        };
    return (arrives ? finder.goal(trigger) : Optional.<Place>empty())
        .or(() -> finder.of(trigger, deed))
        .or(() -> dateline.filter(town -> actual && Dateline.serves(type)));
  }
}
