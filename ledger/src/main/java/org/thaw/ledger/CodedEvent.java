package org.thaw.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.regex.Pattern;
import org.thaw.statement.DateOrigin;
import org.thaw.statement.Event;
import org.thaw.statement.EventType;
import org.thaw.statement.Modality;
import org.thaw.statement.Party;
import org.thaw.statement.Period;
import org.thaw.statement.Place;
import org.thaw.statement.Polarity;
import org.thaw.statement.Precision;
import org.thaw.statement.Said;
import org.thaw.statement.Sector;
import org.thaw.statement.Source;
import org.thaw.statement.Statement;
import org.thaw.statement.Toll;
import org.thaw.statement.TollKind;
import org.thaw.statement.kept.ByteSink;
import org.thaw.statement.kept.ByteSource;

/**
 * An event of a data set as a row of the table {@code coded}: nothing of it is lost. What a query
 * asks for stands in columns; the rest in bytes, which take a quarter of the room that JSON would.
 */
final class CodedEvent {

  /** First byte of the rest: the form of what follows. */
  private static final int FORM = 1;

  private CodedEvent() {}

  /** Ends of sentences; a row's codes and numbers have none. */
  private static final Pattern SENTENCE = Pattern.compile("[.!?…。؟][\"'”’»)\\]]*\\s*$");

  /**
   * Whether a statement can stand there: an event without a sentence to search, told of when it was
   * over.
   */
  static boolean fits(Statement statement) {
    if (!(statement instanceof Event event) || SENTENCE.matcher(event.source().text()).find()) {
      return false;
    }
    Source source = event.source();
    Optional<LocalDate> to = event.said().period().to();
    return source.publishedIs().equals(Optional.of(DateOrigin.KNOWN))
        && source.published().isPresent()
        && to.isPresent()
        && !to.get().isAfter(source.published().get());
  }

  static byte[] rest(Event event) {
    Said said = event.said();
    ByteSink sink = new ByteSink();
    sink.count(FORM);
    party(sink, said.speaker(), true);
    party(sink, said.subject(), false);
    party(sink, said.object(), false);
    place(sink, said.place());
    sink.text(said.period().precision().name());
    sink.text(said.polarity().name());
    sink.text(said.modality().name());
    sink.raw(Double.doubleToLongBits(said.confidence()));
    sink.text(said.reader());
    source(sink, said.source());
    maybe(sink, event.mode());
    sink.count(event.contexts().size());
    event.contexts().forEach(sink::text);
    maybe(sink, event.cameo());
    maybe(sink, event.eventId());
    toll(sink, event.toll());
    return sink.toBytes();
  }

  static Event of(ResultSet row) throws SQLException {
    long from = row.getLong("day_from");
    boolean open = row.wasNull();
    ByteSource in = new ByteSource(row.getBytes("rest"));
    if (in.count() != FORM) {
      throw new IllegalArgumentException("coded event " + row.getString("id") + ": unknown form");
    }
    Optional<Party> speaker = speaker(in);
    Optional<Party> subject = party(in, Optional.ofNullable(row.getString("subject")));
    Optional<Party> object = party(in, Optional.ofNullable(row.getString("object")));
    Optional<Place> place = place(in);
    Period period =
        new Period(
            open ? Optional.empty() : Optional.of(LocalDate.ofEpochDay(from)),
            Optional.of(LocalDate.ofEpochDay(row.getLong("day_to"))),
            Precision.valueOf(in.text()));
    Polarity polarity = Polarity.valueOf(in.text());
    Modality modality = Modality.valueOf(in.text());
    double confidence = Double.longBitsToDouble(in.raw());
    String reader = in.text();
    Source source = source(in, row.getString("document"), row.getLong("told"));
    Said said =
        new Said(
            row.getString("id"),
            speaker,
            subject,
            object,
            place,
            period,
            polarity,
            modality,
            confidence,
            reader,
            source);
    return event(in, said, EventType.valueOf(row.getString("relation")));
  }

  /** Only who did what to whom and when, by the columns from {@code seq} to {@code rest}. */
  static CodedGist gist(ResultSet row) throws SQLException {
    long from = row.getLong(4);
    OptionalLong began = row.wasNull() ? OptionalLong.empty() : OptionalLong.of(from);
    ByteSource in = new ByteSource(row.getBytes(9));
    if (in.count() != FORM) {
      throw new IllegalArgumentException("coded event " + row.getString(2) + ": unknown form");
    }
    passOver(speaker(in));
    Optional<Party> subject = party(in, Optional.ofNullable(row.getString(7)));
    Optional<Party> object = party(in, Optional.ofNullable(row.getString(8)));
    passOver(place(in));
    passOver(in.text());
    boolean affirmed = in.text().equals(Polarity.AFFIRMED.name());
    boolean toBeSo = in.text().equals(Modality.ACTUAL.name()) && affirmed;
    return new CodedGist(
        row.getLong(1),
        row.getString(2),
        row.getLong(3),
        began,
        row.getLong(5),
        EventType.valueOf(row.getString(6)),
        subject.flatMap(Party::id),
        object.flatMap(Party::id),
        toBeSo);
  }

  /** Read, because what is wanted stands behind it. */
  private static void passOver(Object unused) {}

  private static Event event(ByteSource in, Said said, EventType type) {
    Optional<String> mode = maybe(in);
    List<String> contexts = new ArrayList<>();
    for (long left = in.count(); left > 0; left--) {
      contexts.add(in.text());
    }
    Optional<String> cameo = maybe(in);
    Optional<String> eventId = maybe(in);
    return new Event(said, type, mode, contexts, cameo, eventId, toll(in));
  }

  private static void maybe(ByteSink sink, Optional<String> text) {
    sink.count(text.isPresent() ? 1 : 0);
    text.ifPresent(sink::text);
  }

  private static Optional<String> maybe(ByteSource in) {
    return in.count() == 1 ? Optional.of(in.text()) : Optional.empty();
  }

  /** The ids of subject and object stand in columns of their own. */
  private static void party(ByteSink sink, Optional<Party> party, boolean withId) {
    sink.count(party.isPresent() ? 1 : 0);
    party.ifPresent(
        p -> {
          if (withId) {
            maybe(sink, p.id());
          }
          maybe(sink, p.sector().map(Sector::name));
          // Most data sets name an actor by nothing but its code.
          maybe(sink, Optional.of(p.name()).filter(name -> !Optional.of(name).equals(p.id())));
        });
  }

  private static Optional<Party> speaker(ByteSource in) {
    return in.count() == 0 ? Optional.empty() : Optional.of(named(in, maybe(in)));
  }

  private static Optional<Party> party(ByteSource in, Optional<String> id) {
    return in.count() == 0 ? Optional.empty() : Optional.of(named(in, id));
  }

  private static Party named(ByteSource in, Optional<String> id) {
    return new Party(id, maybe(in).map(Sector::valueOf), maybe(in).or(() -> id).orElse(""));
  }

  private static void place(ByteSink sink, Optional<Place> place) {
    sink.count(place.isPresent() ? 1 : 0);
    place.ifPresent(
        p -> {
          maybe(sink, p.id());
          sink.text(p.name());
          sink.count(p.point().isPresent() ? 1 : 0);
          p.point()
              .ifPresent(
                  point -> {
                    sink.raw(Double.doubleToLongBits(point.lat()));
                    sink.raw(Double.doubleToLongBits(point.lon()));
                  });
        });
  }

  private static Optional<Place> place(ByteSource in) {
    if (in.count() == 0) {
      return Optional.empty();
    }
    Optional<String> id = maybe(in);
    String name = in.text();
    Optional<Place.Point> point = Optional.empty();
    if (in.count() == 1) {
      double lat = Double.longBitsToDouble(in.raw());
      point = Optional.of(new Place.Point(lat, Double.longBitsToDouble(in.raw())));
    }
    return Optional.of(new Place(id, name, point));
  }

  private static void source(ByteSink sink, Source source) {
    maybe(sink, source.title());
    Instant recorded = source.recorded();
    sink.number(recorded.getEpochSecond());
    sink.count(recorded.getNano());
    sink.count(source.sentence());
    sink.count(source.start());
    sink.count(source.end());
    sink.text(source.text());
  }

  private static Source source(ByteSource in, String document, long told) {
    Optional<String> title = maybe(in);
    Instant recorded = Instant.ofEpochSecond(in.number(), in.count());
    return new Source(
        document,
        title,
        Optional.of(LocalDate.ofEpochDay(told)),
        Optional.of(DateOrigin.KNOWN),
        recorded,
        (int) in.count(),
        (int) in.count(),
        (int) in.count(),
        in.text());
  }

  private static void toll(ByteSink sink, Toll toll) {
    sink.count(toll.ranges().size());
    toll.ranges()
        .forEach(
            (kind, range) -> {
              sink.text(kind.name());
              sink.number(range.low().orElse(-1));
              sink.number(range.best().orElse(-1));
              sink.number(range.high().orElse(-1));
              maybe(sink, range.side());
            });
  }

  private static Toll toll(ByteSource in) {
    long kinds = in.count();
    if (kinds == 0) {
      return Toll.NONE;
    }
    Map<TollKind, Toll.Range> ranges = new EnumMap<>(TollKind.class);
    for (long left = kinds; left > 0; left--) {
      TollKind kind = TollKind.valueOf(in.text());
      ranges.put(kind, new Toll.Range(number(in), number(in), number(in), maybe(in)));
    }
    return new Toll(ranges);
  }

  private static OptionalInt number(ByteSource in) {
    int value = (int) in.number();
    return value < 0 ? OptionalInt.empty() : OptionalInt.of(value);
  }
}
