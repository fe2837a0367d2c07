package org.thaw.picture.agreement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.thaw.statement.Event;
import org.thaw.statement.Party;
import org.thaw.statement.Pledge;

/** Charges each event to the newest agreement between the two that forbids it to the actor. */
final class Breaches {

  private static final Comparator<Bundle> NEWEST =
      Comparator.comparing(Bundle::day).thenComparing(Bundle::id);

  private final Map<String, List<Bundle>> ofPair = new HashMap<>();
  private final Map<Bundle, List<Event>> charged = new HashMap<>();

  Breaches(List<Bundle> bundles) {
    for (Bundle bundle : bundles) {
      List<String> parties = List.copyOf(bundle.parties());
      for (String one : parties) {
        for (String other : parties) {
          if (!one.equals(other)) {
            ofPair.computeIfAbsent(pair(one, other), key -> new ArrayList<>()).add(bundle);
          }
        }
      }
    }
  }

  /** Takes note of an event, if it breaks something. */
  void add(Event event) {
    Optional<String> actor = event.said().subject().map(Party::key);
    Optional<String> recipient = event.said().object().map(Party::key);
    Optional<LocalDate> day = event.said().period().from();
    if (event.said().toBeSo() && actor.isPresent() && recipient.isPresent() && day.isPresent()) {
      ofPair.getOrDefault(pair(actor.get(), recipient.get()), List.of()).stream()
          .filter(bundle -> bundle.day().isBefore(day.get()))
          .filter(bundle -> bundle.pledges().stream().anyMatch(p -> breaks(event, p)))
          .max(NEWEST)
          .ifPresent(b -> charged.computeIfAbsent(b, key -> new ArrayList<>()).add(event));
    }
  }

  /** The events that break the agreement. */
  List<Event> of(Bundle bundle) {
    return charged.getOrDefault(bundle, List.of());
  }

  /** Whether the event breaks the promise: forbidden by it, and done by who made it. */
  static boolean breaks(Event event, Pledge pledge) {
    return Rule.forbids(pledge.relation(), event.relation())
        && event.said().subject().map(Party::key).equals(pledge.said().subject().map(Party::key));
  }

  private static String pair(String one, String other) {
    return one + "\u001f" + other;
  }
}
