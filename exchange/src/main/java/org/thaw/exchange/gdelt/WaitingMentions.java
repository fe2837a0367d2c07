package org.thaw.exchange.gdelt;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.thaw.exchange.ImportRun;
import org.thaw.exchange.Remark;
import org.thaw.statement.Event;

/**
 * Mentions whose event has not been seen in this run. Most tell of events of the month before, so
 * that the ledger is asked for them, once for each day: it knows events by the day on which they
 * were recorded, and a mention says which that was.
 */
final class WaitingMentions {

  /** So many wait at most, lest a large run fill the memory. */
  private static final int MOST = 200_000;

  private final ImportRun run;
  private final EventMemory memory;
  private final Map<LocalDate, List<Mention>> byDay = new TreeMap<>();
  private int waiting;

  WaitingMentions(ImportRun run, EventMemory memory) {
    this.run = run;
    this.memory = memory;
  }

  /** Passes it on if its event is at hand; else it waits. */
  void add(Mention mention) {
    Optional<Event> event = memory.event(mention.id());
    if (event.isPresent()) {
      pass(mention, event.get());
      return;
    }
    byDay.computeIfAbsent(mention.firstSeen(), day -> new ArrayList<>()).add(mention);
    if (++waiting >= MOST) {
      settle();
    }
  }

  /** Passes on those whose event the ledger has, and tells how many there are of the others. */
  void settle() {
    byDay.forEach(this::settle);
    byDay.clear();
    waiting = 0;
  }

  private void settle(LocalDate day, List<Mention> mentions) {
    Map<String, Event> events = new HashMap<>();
    run
        .settings()
        .known()
        .events(day, mentions.stream().map(Mention::eventId).collect(Collectors.toSet()))
        .stream()
        .filter(Mention::isEventItself)
        .forEach(event -> events.put(event.eventId().orElseThrow(), event));
    for (Mention mention : mentions) {
      memory
          .event(mention.id()) // its file may have come after
          .or(() -> Optional.ofNullable(events.get(mention.eventId())))
          .ifPresentOrElse(event -> pass(mention, event), () -> run.remark(Remark.WAITING));
    }
  }

  private void pass(Mention mention, Event event) {
    run.statement(mention.of(event, run.settings().recorded()));
  }
}
