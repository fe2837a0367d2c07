package org.thaw.picture.identity;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.thaw.statement.Event;
import org.thaw.statement.Party;
import org.thaw.statement.Place;
import org.thaw.statement.Said;
import org.thaw.statement.Statement;
import org.thaw.statement.Toll;
import org.thaw.statement.TollKind;

/** Puts the ids that joined identities go by into a statement. */
final class Renaming {

  private Renaming() {}

  static Statement of(Statement statement, Identities identities) {
    Statement renamed = statement.with(said(statement.said(), identities));
    return renamed instanceof Event event ? event(event, identities) : renamed;
  }

  private static Said said(Said said, Identities identities) {
    return new Said(
        said.id(),
        party(said.speaker(), identities),
        party(said.subject(), identities),
        party(said.object(), identities),
        said.place().map(place -> place(place, identities)),
        said.period(),
        said.polarity(),
        said.modality(),
        said.confidence(),
        said.reader(),
        said.source());
  }

  private static Optional<Party> party(Optional<Party> party, Identities identities) {
    return party.map(identities::in);
  }

  private static Place place(Place place, Identities identities) {
    return new Place(place.id().map(identities::of), place.name(), place.point());
  }

  private static Event event(Event event, Identities identities) {
    Map<TollKind, Toll.Range> ranges = new EnumMap<>(TollKind.class);
    event.toll().ranges().forEach((kind, range) -> ranges.put(kind, range(range, identities)));
    return new Event(
        event.said(),
        event.relation(),
        event.mode(),
        event.contexts(),
        event.cameo(),
        event.eventId(),
        new Toll(ranges));
  }

  private static Toll.Range range(Toll.Range range, Identities identities) {
    return new Toll.Range(
        range.low(), range.best(), range.high(), range.side().map(identities::of));
  }
}
