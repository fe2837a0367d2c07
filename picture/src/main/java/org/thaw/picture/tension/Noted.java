package org.thaw.picture.tension;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedSet;
import org.thaw.picture.Days;
import org.thaw.statement.Event;
import org.thaw.statement.Intensity;
import org.thaw.statement.Party;
import org.thaw.statement.Toll;
import org.thaw.statement.TollKind;
import org.thaw.statement.kept.Sourced;

/** What of an event is noted for the tension of its dyad. */
final class Noted {

  private Noted() {}

  /** Whether it is an event that is said to have happened, between two that are known. */
  static boolean counts(Event event) {
    return event.said().toBeSo()
        && event.said().period().to().isPresent()
        && Packed.fits(day(event), Days.known(event))
        && Dyad.of(event.said()).isPresent();
  }

  /** The last day of its window. */
  static LocalDate day(Event event) {
    return event.said().period().to().orElseThrow();
  }

  static void add(
      Event event, Dyad dyad, Sourced told, Reports.Gathering reports, SortedSet<Loss> losses) {
    LocalDate to = day(event);
    Breadth breadth = Breadth.of(event.said().period(), to);
    long known = Days.known(event).toEpochDay();
    reports.add(
        Packed.of(
            to.toEpochDay(),
            known,
            breadth,
            event.said().subject().flatMap(Party::id).orElseThrow().equals(dyad.one()),
            event.relation(),
            Intensity.goldstein(event),
            Intensity.plover(event.relation(), event.mode())),
        told.origin());
    event
        .toll()
        .ranges()
        .forEach((kind, range) -> losses.add(loss(event, kind, range, breadth, told.origin())));
  }

  private static Loss loss(
      Event event, TollKind kind, Toll.Range range, Breadth breadth, String origin) {
    return new Loss(
        day(event).toEpochDay(),
        Days.known(event).toEpochDay(),
        breadth,
        event.eventId().orElse(event.id()),
        event.said().speaker().map(Party::key).orElse(""),
        kind,
        range.side().orElse(""),
        number(range.low()),
        number(range.best()),
        number(range.high()),
        origin);
  }

  private static int number(OptionalInt value) {
    return Optional.of(value).filter(OptionalInt::isPresent).map(OptionalInt::getAsInt).orElse(-1);
  }
}
