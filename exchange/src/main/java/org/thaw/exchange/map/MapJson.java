package org.thaw.exchange.map;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;

/**
 * {@code {"about": …, "factors": [names], "edges": [{"cause", "effect", "weight", "kind",
 * "presence", "speakers": [], "evidence": [{"document", "text"}]}]}}; of an edge, cause, effect and
 * weight are needed.
 */
public final class MapJson implements MapFormat {

  private static final ObjectMapper MAPPER = new ObjectMapper();

  @Override
  public String name() {
    return "json";
  }

  @Override
  public void write(MapTable map, Writer writer) throws IOException {
    ObjectNode json = MAPPER.createObjectNode().put("about", map.about());
    map.factors().forEach(json.putArray("factors")::add);
    ArrayNode edges = json.putArray("edges");
    map.edges().forEach(edge -> edge(edges.addObject(), edge));
    writer.write(MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(json));
    writer.write("\n");
  }

  private static void edge(ObjectNode json, MapTable.Row edge) {
    json.put("cause", edge.cause()).put("effect", edge.effect()).put("weight", edge.weight());
    json.put("kind", edge.kind()).put("presence", edge.presence());
    edge.speakers().forEach(json.putArray("speakers")::add);
    ArrayNode evidence = json.putArray("evidence");
    edge.evidence()
        .forEach(s -> evidence.addObject().put("document", s.document()).put("text", s.text()));
  }

  @Override
  public MapTable read(Reader reader) throws IOException {
    JsonNode json;
    try {
      json = MAPPER.readTree(reader);
    } catch (JsonProcessingException e) {
      int line = e.getLocation() == null ? 1 : e.getLocation().getLineNr();
      throw new MapFormatException("line " + line, "no JSON: " + e.getOriginalMessage(), e);
    }
    if (!json.path("edges").isArray()) {
      throw new MapFormatException("line 1", "no list 'edges'; the form is {\"edges\": [...]}");
    }
    List<String> factors = new ArrayList<>();
    json.path("factors").forEach(name -> factors.add(name.asText()));
    List<MapTable.Row> edges = new ArrayList<>();
    for (JsonNode edge : json.path("edges")) {
      edges.add(edge(edge, "edge " + (edges.size() + 1)));
    }
    return new MapTable(json.path("about").asText(""), factors, edges);
  }

  private static MapTable.Row edge(JsonNode json, String place) {
    for (String field : List.of("cause", "effect", "weight")) {
      if (!json.hasNonNull(field)) {
        throw new MapFormatException(
            place, "no '" + field + "'; an edge has cause, effect, weight");
      }
    }
    List<String> speakers = new ArrayList<>();
    json.path("speakers").forEach(name -> speakers.add(name.asText()));
    List<MapTable.Sentence> evidence = new ArrayList<>();
    json.path("evidence")
        .forEach(
            s ->
                evidence.add(
                    new MapTable.Sentence(s.path("document").asText(), s.path("text").asText())));
    return new MapTable.Row(
        json.path("cause").asText(),
        json.path("effect").asText(),
        Csv.weight(json.path("weight").asText(), place),
        json.path("kind").asText(""),
        json.path("presence").asDouble(1),
        speakers,
        evidence);
  }
}
