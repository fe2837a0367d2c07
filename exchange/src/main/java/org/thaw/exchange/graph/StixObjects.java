package org.thaw.exchange.graph;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.thaw.statement.Event;
import org.thaw.statement.Party;
import org.thaw.statement.Period;
import org.thaw.statement.Place;
import org.thaw.statement.Pledge;
import org.thaw.statement.Said;
import org.thaw.statement.Statement;
import org.thaw.statement.Status;

/** Makes STIX objects of statements; identities and locations are written once. */
final class StixObjects {

  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss.SSS'Z'", Locale.ROOT)
          .withZone(ZoneOffset.UTC);
  private static final String THAW = StixIds.of("identity", "thaw itself");

  private final Consumer<ObjectNode> sink;
  private final Set<String> written = new HashSet<>();

  StixObjects(Consumer<ObjectNode> sink) {
    this.sink = sink;
  }

  void add(Statement statement) {
    Said said = statement.said();
    itself(said.source().recorded());
    Optional<String> subject = said.subject().map(party -> identity(party, said));
    Optional<String> object = said.object().map(party -> identity(party, said));
    if (statement instanceof Event event) {
      incident(event, subject, object);
    } else if (subject.isPresent() && object.isPresent() && between(statement)) {
      relationship(statement, subject.get(), type(statement), object.get(), "");
    } else {
      note(statement, List.of(subject.or(() -> object).orElse(THAW)));
    }
  }

  private static boolean between(Statement statement) {
    return statement instanceof Status || statement instanceof Pledge;
  }

  /** {@code STATIONED_IN} as {@code stationed-in}; a pledge says so. */
  private static String type(Statement statement) {
    String words = statement.relation().name().toLowerCase(Locale.ROOT).replace('_', '-');
    return statement instanceof Pledge ? "pledges-" + words : words;
  }

  /** A bundle has at least one object. */
  void finish() {
    itself(Instant.EPOCH);
  }

  private void itself(Instant created) {
    if (written.add(THAW)) {
      ObjectNode thaw = object("identity", THAW, created);
      thaw.put("name", "Thaw").put("identity_class", "system");
      sink.accept(thaw);
    }
  }

  private String identity(Party party, Said said) {
    String key = party.key() + party.sector().map(sector -> "+" + sector.name()).orElse("");
    String id = StixIds.of("identity", key);
    if (written.add(id)) {
      ObjectNode identity = object("identity", id, said.source().recorded());
      identity.put("created_by_ref", THAW);
      identity.put("name", party.name().isBlank() ? key : party.name());
      identity.put("identity_class", party.sector().isPresent() ? "class" : "organization");
      party.id().ifPresent(own -> identity.putArray("labels").add(own));
      references(identity, said, Optional.empty());
      sink.accept(identity);
    }
    return id;
  }

  private void incident(Event event, Optional<String> subject, Optional<String> object) {
    Said said = event.said();
    String id = StixIds.of("incident", event.id());
    ObjectNode incident = common("incident", id, event);
    incident.put(
        "name",
        said.subject().map(Party::name).orElse("somebody")
            + " "
            + event.relation().name()
            + said.object().map(party -> " " + party.name()).orElse(""));
    incident.put("description", said.source().text());
    ArrayNode labels = incident.putArray("labels");
    labels.add(event.relation().name().toLowerCase(Locale.ROOT));
    event.mode().ifPresent(labels::add);
    event.contexts().forEach(labels::add);
    sink.accept(incident);
    subject.ifPresent(who -> relationship(event, id, "attributed-to", who, "actor"));
    object.ifPresent(whom -> relationship(event, id, "targets", whom, "recipient"));
    said.place()
        .flatMap(place -> location(place, said))
        .ifPresent(where -> relationship(event, id, "located-at", where, "place"));
  }

  private Optional<String> location(Place place, Said said) {
    if (place.point().isEmpty()) {
      return Optional.empty();
    }
    Place.Point point = place.point().get();
    String id = StixIds.of("location", place.name() + point);
    if (written.add(id)) {
      ObjectNode location = object("location", id, said.source().recorded());
      location.put("created_by_ref", THAW);
      if (!place.name().isBlank()) {
        location.put("name", place.name());
      }
      location.put("latitude", point.lat()).put("longitude", point.lon());
      references(location, said, Optional.empty());
      sink.accept(location);
    }
    return Optional.of(id);
  }

  private void relationship(
      Statement statement, String from, String type, String to, String which) {
    String id = StixIds.of("relationship", statement.id() + which);
    ObjectNode relationship = common("relationship", id, statement);
    relationship.put("relationship_type", type).put("source_ref", from).put("target_ref", to);
    relationship.put("description", statement.source().text());
    times(relationship, statement.said().period());
    sink.accept(relationship);
  }

  /** A day ends where the next begins, for STIX wants the end after the beginning. */
  private static void times(ObjectNode relationship, Period period) {
    period.from().ifPresent(day -> relationship.put("start_time", midnight(day)));
    period.to().ifPresent(day -> relationship.put("stop_time", midnight(day.plusDays(1))));
  }

  private void note(Statement statement, List<String> about) {
    ObjectNode note = common("note", StixIds.of("note", statement.id()), statement);
    note.put("abstract", statement.kind().name().toLowerCase(Locale.ROOT) + ": " + type(statement));
    String text = statement.source().text();
    note.put("content", text.isBlank() ? statement.relation().name() : text);
    about.forEach(note.putArray("object_refs")::add);
    sink.accept(note);
  }

  private static ObjectNode common(String type, String id, Statement statement) {
    ObjectNode object = object(type, id, statement.source().recorded());
    object.put("created_by_ref", THAW);
    object.put("confidence", (int) Math.round(statement.said().confidence() * 100));
    references(object, statement.said(), Optional.of(statement.id()));
    return object;
  }

  private static ObjectNode object(String type, String id, Instant created) {
    ObjectNode object = JsonNodeFactory.instance.objectNode();
    object.put("type", type).put("spec_version", "2.1").put("id", id);
    object.put("created", TIME.format(created)).put("modified", TIME.format(created));
    return object;
  }

  private static void references(ObjectNode object, Said said, Optional<String> statement) {
    String document = said.source().document();
    ObjectNode reference = object.putArray("external_references").addObject();
    reference.put("source_name", said.reader());
    if (document.matches("https?://[!-~]+")) {
      reference.put("url", document);
    }
    reference.put(
        "description",
        document
            + said.source().title().map(title -> ": " + title).orElse("")
            + said.source().published().map(day -> " (" + day + ")").orElse(""));
    statement.ifPresent(id -> reference.put("external_id", id));
  }

  private static String midnight(LocalDate day) {
    return TIME.format(day.atStartOfDay(ZoneOffset.UTC));
  }
}
