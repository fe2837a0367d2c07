package org.thaw.picture.agreement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.thaw.picture.Days;
import org.thaw.statement.Event;
import org.thaw.statement.Party;
import org.thaw.statement.Period;
import org.thaw.statement.Polarity;
import org.thaw.statement.Precision;
import org.thaw.statement.Said;
import org.thaw.statement.Statement;
import org.thaw.statement.Verdict;

/** Makes findings of verdicts and of events: points 1 to 3 of the {@link Rule}. */
final class Findings {

  private Findings() {}

  /**
   * A verdict as a finding; none where it denies that something took its place.
   *
   * @param made the day of the agreement; empty: not known
   */
  static Optional<Finding> of(Verdict verdict, Optional<LocalDate> made) {
    Said said = verdict.said();
    LocalDate told = Days.said(verdict);
    Optional<State> state = state(verdict);
    return state.map(
        s -> {
          Optional<LocalDate> from = said.period().from();
          boolean since = s == State.HELD && made.map(day -> day.isBefore(told)).orElse(false);
          LocalDate first = from.orElseGet(() -> since ? made.orElse(told) : told);
          return new Finding(
              s,
              first,
              from.isPresent() ? said.period().precision() : Precision.UNKNOWN,
              told,
              said.object().map(Party::key).stream().toList(),
              said.speaker(),
              Mentions.manner(said.source().text()),
              List.of(verdict));
        });
  }

  private static Optional<State> state(Verdict verdict) {
    boolean denied = verdict.said().polarity() == Polarity.DENIED;
    boolean spoken = verdict.said().speaker().isPresent();
    State broken = spoken ? State.ALLEGED_BREACHED : State.BREACHED;
    return switch (verdict.relation()) {
      case HELD -> Optional.of(denied ? broken : State.HELD);
      case BREACHED -> Optional.of(denied ? State.HELD : broken);
      case ALLEGED_BREACHED -> Optional.of(denied ? State.HELD : State.ALLEGED_BREACHED);
      case SUPERSEDED -> denied ? Optional.empty() : Optional.of(State.SUPERSEDED);
    };
  }

  /** Events as findings of a breach; the directions that one sentence tells of are one. */
  static List<Finding> of(Collection<Event> events) {
    TreeMap<String, List<Event>> told = new TreeMap<>();
    for (Event event : events) {
      told.computeIfAbsent(telling(event), key -> new ArrayList<>()).add(event);
    }
    return told.values().stream().map(Findings::breach).toList();
  }

  private static String telling(Event event) {
    Said said = event.said();
    return String.join(
        "\u001f",
        event.source().document(),
        Integer.toString(event.source().start()),
        said.speaker().map(Party::key).orElse(""),
        said.period().from().map(LocalDate::toString).orElse(""));
  }

  private static Finding breach(List<Event> directions) {
    Said said = directions.get(0).said();
    Period period = said.period();
    List<String> by =
        directions.stream()
            .flatMap(event -> event.said().subject().map(Party::key).stream())
            .distinct()
            .sorted()
            .toList();
    return new Finding(
        said.speaker().isPresent() ? State.ALLEGED_BREACHED : State.BREACHED,
        period.from().orElseThrow(),
        period.precision(),
        Days.said(directions.get(0)),
        by,
        said.speaker(),
        Optional.empty(),
        List.<Statement>copyOf(directions));
  }
}
