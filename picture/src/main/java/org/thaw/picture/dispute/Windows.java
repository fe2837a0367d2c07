package org.thaw.picture.dispute;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.thaw.statement.Event;

/** Puts events together whose windows overlap, or lie no more than a day apart. */
final class Windows {

  private Windows() {}

  static List<List<Event>> of(
      Collection<Event> events, Function<Event, LocalDate> first, Function<Event, LocalDate> last) {
    List<Event> ordered =
        events.stream().sorted(Comparator.comparing(first).thenComparing(Event::id)).toList();
    List<List<Event>> together = new ArrayList<>();
    LocalDate end = LocalDate.MIN;
    for (Event event : ordered) {
      if (together.isEmpty() || first.apply(event).isAfter(end.plusDays(1))) {
        together.add(new ArrayList<>());
        end = last.apply(event);
      }
      together.get(together.size() - 1).add(event);
      end = last.apply(event).isAfter(end) ? last.apply(event) : end;
    }
    return together;
  }
}
