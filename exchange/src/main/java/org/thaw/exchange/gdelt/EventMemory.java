package org.thaw.exchange.gdelt;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.thaw.statement.Event;

/** The last events of a run, for the mentions that follow. */
final class EventMemory {

  /** About a day of events. */
  private static final int KEPT = 150_000;

  private final Map<String, Event> events =
      new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Event> eldest) {
          return size() > KEPT;
        }
      };

  private final boolean awaited;

  EventMemory(boolean awaited) {
    this.awaited = awaited;
  }

  /** Whether mentions are to come. */
  boolean awaited() {
    return awaited;
  }

  void keep(String id, Event event) {
    events.put(id, event);
  }

  Optional<Event> event(String id) {
    return Optional.ofNullable(events.get(id));
  }
}
