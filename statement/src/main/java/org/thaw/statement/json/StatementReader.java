package org.thaw.statement.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.thaw.statement.Channel;
import org.thaw.statement.DateOrigin;
import org.thaw.statement.Event;
import org.thaw.statement.EventType;
import org.thaw.statement.Kind;
import org.thaw.statement.Likelihood;
import org.thaw.statement.Link;
import org.thaw.statement.LinkRelation;
import org.thaw.statement.Modality;
import org.thaw.statement.Note;
import org.thaw.statement.NoteRelation;
import org.thaw.statement.Outlook;
import org.thaw.statement.OutlookRelation;
import org.thaw.statement.Party;
import org.thaw.statement.Period;
import org.thaw.statement.Place;
import org.thaw.statement.Pledge;
import org.thaw.statement.PledgeRelation;
import org.thaw.statement.Polarity;
import org.thaw.statement.Precision;
import org.thaw.statement.Relation;
import org.thaw.statement.Said;
import org.thaw.statement.Sector;
import org.thaw.statement.Sign;
import org.thaw.statement.Source;
import org.thaw.statement.Statement;
import org.thaw.statement.Status;
import org.thaw.statement.StatusRelation;
import org.thaw.statement.Toll;
import org.thaw.statement.TollKind;
import org.thaw.statement.Trend;
import org.thaw.statement.Verdict;
import org.thaw.statement.VerdictRelation;

/** JSON to statement; every complaint names the field. */
final class StatementReader {

  private StatementReader() {}

  static Statement read(JsonNode json) {
    Kind kind = choice(Kind.class, "kind", required(json, "kind"));
    String name = required(json, "relation");
    Relation relation =
        Relation.of(kind, name)
            .orElseThrow(
                () ->
                    new StatementFormatException(
                        "relation: " + name + " is none of the kind " + kind));
    return build(json, said(json), relation);
  }

  private static Statement build(JsonNode json, Said said, Relation relation) {
    if (relation instanceof EventType type) {
      return new Event(
          said,
          type,
          text(json, "mode"),
          texts(json.path("contexts")),
          text(json, "cameo"),
          text(json, "eventId"),
          toll(json.path("toll")));
    } else if (relation instanceof StatusRelation status) {
      return new Status(
          said,
          status,
          text(json, "channel").map(value -> choice(Channel.class, "channel", value)),
          text(json, "trend").map(value -> choice(Trend.class, "trend", value)));
    } else if (relation instanceof PledgeRelation pledge) {
      return new Pledge(said, pledge, text(json, "clause"), text(json, "agreement"));
    } else if (relation instanceof VerdictRelation verdict) {
      return new Verdict(said, verdict, text(json, "agreement"));
    } else if (relation instanceof LinkRelation link) {
      Sign sign = "-".equals(text(json, "sign").orElse("+")) ? Sign.LESS : Sign.MORE;
      return new Link(said, link, required(json, "cause"), required(json, "effect"), sign);
    } else if (relation instanceof OutlookRelation outlook) {
      return new Outlook(said, outlook, required(json, "content"), likelihood(json));
    }
    return new Note(said, (NoteRelation) relation, required(json, "refers"));
  }

  private static Said said(JsonNode json) {
    return new Said(
        required(json, "id"),
        party(json.path("speaker")),
        party(json.path("subject")),
        party(json.path("object")),
        place(json.path("place")),
        new Period(
            date(json, "from"),
            date(json, "to"),
            choice(Precision.class, "precision", text(json, "precision").orElse("unknown"))),
        choice(Polarity.class, "polarity", required(json, "polarity")),
        choice(Modality.class, "modality", required(json, "modality")),
        json.path("confidence").asDouble(-1),
        required(json, "reader"),
        source(json.path("source")));
  }

  private static Source source(JsonNode json) {
    return new Source(
        required(json, "document"),
        text(json, "title"),
        date(json, "published"),
        text(json, "publishedIs").map(value -> choice(DateOrigin.class, "publishedIs", value)),
        instant(json),
        json.path("sentence").asInt(0),
        json.path("start").asInt(-1),
        json.path("end").asInt(-1),
        required(json, "text"));
  }

  private static Instant instant(JsonNode json) {
    String value = text(json, "recorded").orElse("1970-01-01T00:00:00Z");
    try {
      return Instant.parse(value);
    } catch (DateTimeParseException e) {
      throw new StatementFormatException("source.recorded: no UTC time: " + value, e);
    }
  }

  private static Optional<Party> party(JsonNode json) {
    if (!json.isObject()) {
      return Optional.empty();
    }
    return Optional.of(
        new Party(
            text(json, "id"),
            text(json, "sector").map(value -> choice(Sector.class, "sector", value)),
            required(json, "name")));
  }

  private static Optional<Place> place(JsonNode json) {
    if (!json.isObject()) {
      return Optional.empty();
    }
    Optional<Place.Point> point =
        json.path("lat").isNumber() && json.path("lon").isNumber()
            ? Optional.of(new Place.Point(json.path("lat").asDouble(), json.path("lon").asDouble()))
            : Optional.empty();
    return Optional.of(new Place(text(json, "id"), required(json, "name"), point));
  }

  private static Toll toll(JsonNode json) {
    Map<TollKind, Toll.Range> ranges = new EnumMap<>(TollKind.class);
    json.properties()
        .forEach(
            entry ->
                ranges.put(
                    choice(TollKind.class, "toll", entry.getKey()), range(entry.getValue())));
    return new Toll(ranges);
  }

  private static Toll.Range range(JsonNode json) {
    return new Toll.Range(
        number(json.path("low")),
        number(json.path("best")),
        number(json.path("high")),
        text(json, "side"));
  }

  private static OptionalInt number(JsonNode json) {
    return json.isNumber() ? OptionalInt.of(json.asInt()) : OptionalInt.empty();
  }

  private static Optional<Likelihood> likelihood(JsonNode json) {
    JsonNode band = json.path("likelihood");
    return band.isArray() && band.size() == 2
        ? Optional.of(new Likelihood(band.get(0).asDouble(), band.get(1).asDouble()))
        : Optional.empty();
  }

  private static List<String> texts(JsonNode json) {
    List<String> values = new ArrayList<>();
    json.forEach(value -> values.add(value.asText()));
    return values;
  }

  private static Optional<LocalDate> date(JsonNode json, String field) {
    Optional<String> value = text(json, field);
    try {
      return value.map(LocalDate::parse);
    } catch (DateTimeParseException e) {
      throw new StatementFormatException(field + ": no ISO day: " + value.orElse(""), e);
    }
  }

  private static Optional<String> text(JsonNode json, String field) {
    JsonNode value = json.path(field);
    return value.isMissingNode() || value.isNull() ? Optional.empty() : Optional.of(value.asText());
  }

  private static String required(JsonNode json, String field) {
    return text(json, field)
        .orElseThrow(() -> new StatementFormatException(field + ": missing or null"));
  }

  private static <E extends Enum<E>> E choice(Class<E> type, String field, String value) {
    try {
      return Enum.valueOf(type, value.toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      throw new StatementFormatException(field + ": unknown value " + value, e);
    }
  }
}
