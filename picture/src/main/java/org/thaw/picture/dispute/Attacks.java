package org.thaw.picture.dispute;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.thaw.picture.Days;
import org.thaw.statement.Event;
import org.thaw.statement.EventType;
import org.thaw.statement.Modality;
import org.thaw.statement.Party;
import org.thaw.statement.Period;
import org.thaw.statement.Polarity;

/**
 * Who attacked: each of two blames the other for the same days, or what is told of one is denied.
 * Windows longer than a month say too little of when to be set against each other.
 */
final class Attacks {

  private static final int LONGEST_WINDOW_DAYS = 31;

  private final Sides sides;

  Attacks(Function<String, String> origins) {
    this.sides = new Sides(origins);
  }

  List<Disagreement> among(Collection<Event> events) {
    List<Event> attacks = events.stream().filter(Attacks::counts).toList();
    List<Disagreement> found = new ArrayList<>(blame(attacks));
    found.addAll(denials(attacks));
    return found;
  }

  private static boolean counts(Event event) {
    Period period = event.said().period();
    return event.relation() == EventType.ASSAULT
        && event.said().modality() == Modality.ACTUAL
        && event.said().subject().isPresent()
        && first(event).plusDays(LONGEST_WINDOW_DAYS).isAfter(last(event))
        && period.to().or(period::from).isPresent();
  }

  private List<Disagreement> blame(List<Event> attacks) {
    Map<String, List<Event>> byPair = new TreeMap<>();
    for (Event attack : attacks) {
      Optional<String> accuser = attack.said().speaker().map(Party::key);
      String accused = actor(attack);
      boolean blames =
          attack.said().polarity() == Polarity.AFFIRMED
              && accuser.isPresent()
              && !accuser.get().equals(accused);
      if (blames) {
        byPair.computeIfAbsent(pair(accuser.get(), accused), key -> new ArrayList<>()).add(attack);
      }
    }
    List<Disagreement> found = new ArrayList<>();
    for (List<Event> told : byPair.values()) {
      Windows.of(told, Attacks::first, Attacks::last).stream()
          .filter(together -> actors(together).size() > 1)
          .forEach(together -> found.add(disagreement(together, Attacks::actor)));
    }
    return found;
  }

  private static String pair(String one, String other) {
    return one.compareTo(other) < 0 ? one + "\u001f" + other : other + "\u001f" + one;
  }

  private static Set<String> actors(List<Event> events) {
    TreeSet<String> actors = new TreeSet<>();
    events.forEach(event -> actors.add(actor(event)));
    return actors;
  }

  private List<Disagreement> denials(List<Event> attacks) {
    Map<String, List<Event>> byActor = new TreeMap<>();
    attacks.forEach(a -> byActor.computeIfAbsent(actor(a), key -> new ArrayList<>()).add(a));
    List<Disagreement> found = new ArrayList<>();
    for (List<Event> told : byActor.values()) {
      if (told.stream().anyMatch(Attacks::denied)) {
        Windows.of(told, Attacks::first, Attacks::last).stream()
            .filter(this::deniedByAnother)
            .forEach(t -> found.add(disagreement(t, e -> e.said().polarity().name())));
      }
    }
    return found;
  }

  private boolean deniedByAnother(List<Event> together) {
    return sides.apart(
        together.stream().filter(Attacks::denied).toList(),
        together.stream().filter(event -> !denied(event)).toList());
  }

  private static boolean denied(Event event) {
    return event.said().polarity() == Polarity.DENIED;
  }

  private Disagreement disagreement(List<Event> together, Function<Event, String> side) {
    Map<String, List<Event>> bySide = new TreeMap<>();
    TreeSet<String> about = new TreeSet<>();
    for (Event event : together) {
      bySide.computeIfAbsent(side.apply(event), key -> new ArrayList<>()).add(event);
      about.add(actor(event));
      event.said().object().flatMap(Party::id).ifPresent(about::add);
    }
    return new Disagreement(
        Matter.ATTACK,
        List.copyOf(about),
        together.stream().map(Attacks::first).min(LocalDate::compareTo).orElseThrow(),
        together.stream().map(Attacks::last).max(LocalDate::compareTo).orElseThrow(),
        bySide.values().stream().map(sides::of).sorted(Sides.BEST_BORNE_OUT).toList());
  }

  private static String actor(Event event) {
    return event.said().subject().map(Party::key).orElse("");
  }

  private static LocalDate first(Event event) {
    return event.said().period().from().orElseGet(() -> last(event));
  }

  private static LocalDate last(Event event) {
    return event.said().period().to().orElseGet(() -> Days.said(event));
  }
}
