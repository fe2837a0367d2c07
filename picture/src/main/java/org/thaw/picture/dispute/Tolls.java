package org.thaw.picture.dispute;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.thaw.picture.Days;
import org.thaw.statement.Event;
import org.thaw.statement.Party;
import org.thaw.statement.Statement;
import org.thaw.statement.Toll;
import org.thaw.statement.TollKind;

/**
 * Tolls of one event that exclude each other. A claimant (a speaker, or documents in their own
 * voice) who puts it otherwise on a later day has updated it; claimants are held against each other
 * by what each said last. Documents in their own voice that differ on one day contradict each
 * other.
 */
final class Tolls {

  private static final Comparator<Event> BY_REPORT =
      Comparator.<Event, LocalDate>comparing(Days::said).thenComparing(Statement::id);

  private final Sides sides;
  private final List<Disagreement> contradictions = new ArrayList<>();
  private final List<Update> updates = new ArrayList<>();

  Tolls(Function<String, String> origins, Collection<Event> events) {
    this.sides = new Sides(origins);
    Map<String, List<Event>> happenings = new TreeMap<>();
    for (Event event : events) {
      if (!event.toll().ranges().isEmpty()) {
        happenings.computeIfAbsent(happening(event), key -> new ArrayList<>()).add(event);
      }
    }
    happenings.values().stream().flatMap(told -> oneTime(told).stream()).forEach(this::compare);
  }

  List<Disagreement> contradictions() {
    return contradictions;
  }

  List<Update> updates() {
    return updates;
  }

  /** The two parties in either direction; without both, only its own id tells an event. */
  private static String happening(Event event) {
    Optional<String> actor = event.said().subject().map(Party::key);
    Optional<String> recipient = event.said().object().map(Party::key);
    if (actor.isPresent() && recipient.isPresent()) {
      return String.join(" ", new TreeSet<>(List.of(actor.get(), recipient.get())));
    }
    return "\u001f" + event.eventId().orElse(event.id());
  }

  private static List<List<Event>> oneTime(List<Event> events) {
    return Windows.of(events, Tolls::first, Tolls::last);
  }

  private void compare(List<Event> together) {
    for (TollKind kind : TollKind.values()) {
      Map<String, List<Event>> bySide = new TreeMap<>();
      for (Event event : together) {
        range(event, kind)
            .ifPresent(
                range ->
                    bySide
                        .computeIfAbsent(range.side().orElse(""), side -> new ArrayList<>())
                        .add(event));
      }
      bySide.values().forEach(told -> compare(kind, told));
    }
  }

  private void compare(TollKind kind, List<Event> told) {
    Map<String, List<Event>> claimants = new TreeMap<>();
    for (Event event : told) {
      String claimant = event.said().speaker().map(Party::key).orElse("");
      claimants.computeIfAbsent(claimant, key -> new ArrayList<>()).add(event);
    }
    List<List<Event>> last = new ArrayList<>();
    for (List<Event> claims : claimants.values()) {
      claims.sort(BY_REPORT);
      update(kind, claims);
      last.addAll(lastSaid(kind, claims));
    }
    List<List<Event>> exclude =
        last.stream()
            .filter(one -> last.stream().anyMatch(other -> excludes(kind, one, other)))
            .toList();
    if (!exclude.isEmpty()) {
      contradictions.add(contradiction(exclude));
    }
  }

  private void update(TollKind kind, List<Event> claims) {
    Event first = claims.get(0);
    boolean otherwise =
        claims.stream()
            .anyMatch(
                claim ->
                    Days.said(claim).isAfter(Days.said(first))
                        && !range(claim, kind).equals(range(first, kind)));
    if (otherwise) {
      updates.add(new Update(kind, claims));
    }
  }

  /** What one claimant said on the last day, each figure of that day for itself. */
  private static List<List<Event>> lastSaid(TollKind kind, List<Event> claims) {
    LocalDate day = Days.said(claims.get(claims.size() - 1));
    Map<String, List<Event>> figures = new TreeMap<>();
    claims.stream()
        .filter(claim -> Days.said(claim).equals(day))
        .forEach(
            claim ->
                figures
                    .computeIfAbsent(range(claim, kind).toString(), key -> new ArrayList<>())
                    .add(claim));
    return List.copyOf(figures.values());
  }

  private static boolean excludes(TollKind kind, List<Event> one, List<Event> other) {
    Bounds a = Bounds.of(range(one.get(0), kind).orElseThrow());
    Bounds b = Bounds.of(range(other.get(0), kind).orElseThrow());
    return a.low() > b.high() || b.low() > a.high();
  }

  private Disagreement contradiction(List<List<Event>> exclude) {
    List<Event> all = exclude.stream().flatMap(List::stream).toList();
    TreeSet<String> about = new TreeSet<>();
    for (Event event : all) {
      event.said().subject().map(Party::key).ifPresent(about::add);
      event.said().object().map(Party::key).ifPresent(about::add);
    }
    return new Disagreement(
        Matter.TOLL,
        List.copyOf(about),
        all.stream().map(Tolls::first).min(LocalDate::compareTo).orElseThrow(),
        all.stream().map(Tolls::last).max(LocalDate::compareTo).orElseThrow(),
        exclude.stream().map(sides::of).sorted(Sides.BEST_BORNE_OUT).toList());
  }

  private static Optional<Toll.Range> range(Event event, TollKind kind) {
    return event.toll().ranges().containsKey(kind)
        ? Optional.of(Objects.requireNonNull(event.toll().ranges().get(kind)))
        : Optional.empty();
  }

  private static LocalDate first(Event event) {
    return event.said().period().from().orElseGet(() -> last(event));
  }

  private static LocalDate last(Event event) {
    return event.said().period().to().orElseGet(() -> Days.said(event));
  }
}
