package org.thaw.cli.show;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.thaw.cli.name.Names;
import org.thaw.picture.status.Account;
import org.thaw.picture.status.Spell;
import org.thaw.picture.status.Timeline;
import org.thaw.statement.Place;
import org.thaw.statement.Statement;

/**
 * Territories over time, as a map needs them: each spell with one report that it rests on; the rest
 * is a question on the one territory away.
 */
public final class LandsJson {

  private final Words words;
  private final Names names;

  /** With these words and names. */
  public LandsJson(Words words, Names names) {
    this.words = words;
    this.names = names;
  }

  /** All of them as one object. */
  public ObjectNode of(
      List<Timeline> lands, LocalDate until, Optional<LocalDate> known, Optional<String> viewOf) {
    ObjectNode json = Json.object().put("until", until.toString());
    Json.put(json, "known", known);
    Json.put(json, "viewOf", viewOf);
    ArrayNode territories = json.putArray("territories");
    lands.forEach(land -> land(territories.addObject(), land));
    return json;
  }

  private void land(ObjectNode json, Timeline land) {
    String id = land.question().territory();
    json.put("id", id).put("name", words.name(id, id));
    Optional<Place.Point> point = names.point(id);
    json.put("lat", point.map(Place.Point::lat).orElse(null));
    json.put("lon", point.map(Place.Point::lon).orElse(null));
    ArrayNode sections = json.putArray("sections");
    for (Timeline.Section section : land.sections()) {
      ObjectNode node = sections.addObject().put("facet", section.facet().name());
      node.put("relation", section.facet().relation().name());
      ArrayNode spells = node.putArray("spells");
      section.spells().forEach(spell -> spell(spells.addObject(), spell));
      ArrayNode contested = node.putArray("contested");
      section.contests().forEach(c -> contested.add(TimelineJson.contest(c)));
    }
  }

  private void spell(ObjectNode json, Spell spell) {
    TimelineJson.bounds(json, spell);
    Account account = spell.account();
    ObjectNode node = json.putObject("account");
    StatusJson.who(node, account, words);
    node.put("origins", account.origins());
    Statement report = account.evidence().get(0).status();
    node.put("statement", report.id()).put("document", report.source().document());
    node.put("text", report.source().text());
    node.put("sector", sector(report).orElse(null));
  }

  /** Whose role tells peacekeepers, border guards and garrisons apart. */
  private static Optional<String> sector(Statement report) {
    return report.said().subject().flatMap(p -> p.sector()).map(Enum::name);
  }
}
