package org.thaw.reading;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.thaw.reading.frame.EventCoder;
import org.thaw.reading.toll.Harmed;
import org.thaw.reading.voice.Stance;
import org.thaw.statement.Event;
import org.thaw.statement.EventType;
import org.thaw.statement.Party;
import org.thaw.statement.Place;
import org.thaw.statement.Said;
import org.thaw.statement.StatementIds;
import org.thaw.statement.Toll;
import org.thaw.statement.TollKind;

/** Puts a count of people onto the statements of its event. */
final class TollHanger {

  private TollHanger() {}

  /**
   * The event's statements with the count: in the direction in which it was done to that side,
   * where a side is told. A count on somebody else's word, or one of the same kind for another
   * side, is a statement beside them.
   */
  static List<Event> hang(List<Event> events, Harmed harmed, Stance stance) {
    List<Event> found = new ArrayList<>();
    boolean sided = events.stream().anyMatch(e -> suffers(e, harmed));
    for (Event event : events) {
      if (sided && !suffers(event, harmed)) {
        found.add(event);
      } else if (!event.said().speaker().equals(stance.speaker())) {
        found.add(event);
        found.add(with(spoken(event, stance), Toll.of(harmed.kind(), harmed.range())));
      } else if (event.toll().ranges().containsKey(harmed.kind())) {
        found.add(event);
        if (!event.toll().ranges().get(harmed.kind()).equals(harmed.range())) {
          found.add(with(event, Toll.of(harmed.kind(), harmed.range())));
        }
      } else {
        found.add(with(event, more(event.toll(), harmed)));
      }
    }
    return found.stream().distinct().toList();
  }

  private static boolean suffers(Event event, Harmed harmed) {
    return harmed.range().side().isPresent()
        && event.said().object().flatMap(Party::id).equals(harmed.range().side());
  }

  private static Toll more(Toll toll, Harmed harmed) {
    Map<TollKind, Toll.Range> ranges = new EnumMap<>(TollKind.class);
    ranges.putAll(toll.ranges());
    ranges.put(harmed.kind(), harmed.range());
    return new Toll(ranges);
  }

  private static Event spoken(Event event, Stance stance) {
    return event.with(said(event.said(), stance.speaker(), event.said().subject()));
  }

  private static Said said(Said s, Optional<Party> speaker, Optional<Party> subject) {
    return new Said(
        s.id(),
        speaker,
        subject,
        s.object(),
        s.place(),
        s.period(),
        s.polarity(),
        s.modality(),
        s.confidence(),
        s.reader(),
        s.source());
  }

  private static Event with(Event event, Toll toll) {
    return new Event(
        event.said(),
        event.relation(),
        event.mode(),
        event.contexts(),
        event.cameo(),
        event.eventId(),
        toll);
  }

  /** The same events as the doer of others did them. */
  static List<Event> doneBy(List<Event> events, List<Event> others) {
    Optional<Party> doer = others.get(0).said().subject();
    return events.stream()
        .limit(1)
        .map(e -> e.with(said(e.said(), e.said().speaker(), doer)))
        .toList();
  }

  /** The same events as parts of another happening. */
  static List<Event> sameHappening(List<Event> events, String happening) {
    return events.stream()
        .map(
            e ->
                new Event(
                    e.said(),
                    e.relation(),
                    e.mode(),
                    e.contexts(),
                    e.cameo(),
                    Optional.of(happening),
                    e.toll()))
        .toList();
  }

  /** A later count of an event that was told of before. */
  static Telling again(Context context, Event before, Harmed harmed, Stance stance) {
    Said said =
        context
            .maker()
            .said(
                stance,
                before.said().subject(),
                before.said().object(),
                before.said().place(),
                before.said().period(),
                0.6);
    return new Telling(
        harmed.word(),
        List.of(
            with(
                new Event(
                    said,
                    before.relation(),
                    before.mode(),
                    before.contexts(),
                    before.cameo(),
                    before.eventId(),
                    Toll.NONE),
                Toll.of(harmed.kind(), harmed.range()))));
  }

  /** "a suicide bomber of X killed 33": whoever owns what killed, if the lexicon knows them. */
  private static Optional<Party> doer(Context context, Harmed harmed) {
    return harmed.word().isVerb() && !harmed.victimsAlone()
        ? context.scene().syntax().agent(harmed.word()).stream()
            .flatMap(t -> context.parties().parties(t).stream())
            .filter(p -> p.id().isPresent() && !p.id().equals(harmed.range().side()))
            .findFirst()
        : Optional.empty();
  }

  /** An event for which nobody is named, against those who suffered it. */
  static Telling nobodys(Context context, Harmed harmed, Stance stance) {
    EventType type = harmed.kind() == TollKind.ARRESTED ? EventType.COERCE : EventType.ASSAULT;
    Optional<Place> place = context.places().event(type, harmed.word(), true);
    Said said =
        context
            .maker()
            .said(
                stance,
                doer(context, harmed),
                harmed.side(),
                place,
                context.dating().event(harmed.word()),
                0.6);
    EventCoder.Code code = context.coder().code(type, harmed.word(), context.scene().syntax());
    String happening =
        StatementIds.digest(context.document().id() + ":" + harmed.word().start() + ":" + type);
    return new Telling(
        harmed.word(),
        List.of(
            new Event(
                said,
                type,
                code.mode(),
                context.coder().contexts(context.scene().sentence()),
                code.cameo(),
                Optional.of(happening),
                Toll.of(harmed.kind(), harmed.range()))));
  }
}
