package org.thaw.statement.json;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.thaw.statement.Event;
import org.thaw.statement.Link;
import org.thaw.statement.Note;
import org.thaw.statement.Outlook;
import org.thaw.statement.Party;
import org.thaw.statement.Place;
import org.thaw.statement.Pledge;
import org.thaw.statement.Said;
import org.thaw.statement.Source;
import org.thaw.statement.Statement;
import org.thaw.statement.Status;
import org.thaw.statement.Toll;
import org.thaw.statement.TollKind;
import org.thaw.statement.Verdict;

/** Statement to JSON: every field of the schema, in its order, unknown ones as null. */
final class StatementWriter {

  private StatementWriter() {}

  static ObjectNode write(ObjectMapper mapper, Statement statement) {
    Said said = statement.said();
    ObjectNode json = mapper.createObjectNode();
    json.put("id", said.id());
    json.put("kind", lower(statement.kind()));
    json.put("relation", statement.relation().name());
    party(json, "speaker", said.speaker());
    party(json, "subject", said.subject());
    party(json, "object", said.object());
    place(json, said.place());
    json.put("from", said.period().from().map(Object::toString).orElse(null));
    json.put("to", said.period().to().map(Object::toString).orElse(null));
    json.put("precision", lower(said.period().precision()));
    json.put("polarity", lower(said.polarity()));
    json.put("modality", lower(said.modality()));
    detail(json, statement);
    json.put("confidence", said.confidence());
    json.put("reader", said.reader());
    source(json.putObject("source"), said.source());
    return json;
  }

  private static void detail(ObjectNode json, Statement statement) {
    if (statement instanceof Event event) {
      json.put("mode", event.mode().orElse(null));
      ArrayNode contexts = json.putArray("contexts");
      event.contexts().forEach(contexts::add);
      json.put("cameo", event.cameo().orElse(null));
      json.put("eventId", event.eventId().orElse(null));
      toll(json, event.toll());
    } else if (statement instanceof Status status) {
      json.put("channel", status.channel().map(StatementWriter::lower).orElse(null));
      json.put("trend", status.trend().map(StatementWriter::lower).orElse(null));
    } else if (statement instanceof Pledge pledge) {
      json.put("clause", pledge.clause().orElse(null));
      json.put("agreement", pledge.agreement().orElse(null));
    } else if (statement instanceof Verdict verdict) {
      json.put("agreement", verdict.agreement().orElse(null));
    } else if (statement instanceof Link link) {
      json.put("cause", link.cause());
      json.put("effect", link.effect());
      json.put("sign", link.sign().mark());
    } else if (statement instanceof Outlook outlook) {
      json.put("content", outlook.content());
      outlook
          .likelihood()
          .ifPresentOrElse(
              band -> json.putArray("likelihood").add(band.low()).add(band.high()),
              () -> json.putNull("likelihood"));
    } else if (statement instanceof Note note) {
      json.put("refers", note.refers());
    }
  }

  private static void party(ObjectNode json, String field, Optional<Party> party) {
    if (party.isEmpty()) {
      json.putNull(field);
      return;
    }
    ObjectNode node = json.putObject(field);
    node.put("id", party.get().id().orElse(null));
    node.put("sector", party.get().sector().map(Enum::name).orElse(null));
    node.put("name", party.get().name());
  }

  private static void place(ObjectNode json, Optional<Place> place) {
    if (place.isEmpty()) {
      json.putNull("place");
      return;
    }
    ObjectNode node = json.putObject("place");
    node.put("id", place.get().id().orElse(null));
    node.put("name", place.get().name());
    node.put("lat", place.get().point().map(Place.Point::lat).orElse(null));
    node.put("lon", place.get().point().map(Place.Point::lon).orElse(null));
  }

  private static void toll(ObjectNode json, Toll toll) {
    if (toll.ranges().isEmpty()) {
      json.putNull("toll");
      return;
    }
    ObjectNode node = json.putObject("toll");
    toll.ranges()
        .forEach(
            (TollKind kind, Toll.Range range) -> {
              ObjectNode counted = node.putObject(lower(kind));
              number(counted, "low", range.low());
              number(counted, "best", range.best());
              number(counted, "high", range.high());
              counted.put("side", range.side().orElse(null));
            });
  }

  private static void number(ObjectNode json, String field, OptionalInt value) {
    if (value.isPresent()) {
      json.put(field, value.getAsInt());
    } else {
      json.putNull(field);
    }
  }

  private static void source(ObjectNode json, Source source) {
    json.put("document", source.document());
    json.put("title", source.title().orElse(null));
    json.put("published", source.published().map(Object::toString).orElse(null));
    json.put("publishedIs", source.publishedIs().map(StatementWriter::lower).orElse(null));
    json.put("recorded", source.recorded().toString());
    json.put("sentence", source.sentence());
    json.put("start", source.start());
    json.put("end", source.end());
    json.put("text", source.text());
  }

  private static String lower(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }
}
