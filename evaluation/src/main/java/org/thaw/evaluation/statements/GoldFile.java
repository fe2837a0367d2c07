package org.thaw.evaluation.statements;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Reads gold statements, one a line; evaluation/gold/README.md says which fields there are. */
final class GoldFile {

  private static final ObjectMapper JSON = new ObjectMapper();

  private GoldFile() {}

  static List<Gold> read(Path file) throws IOException {
    List<String> lines = Files.readAllLines(file, StandardCharsets.UTF_8);
    List<Gold> gold = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      if (!lines.get(i).isBlank()) {
        gold.add(gold(lines.get(i), file + ":" + (i + 1)));
      }
    }
    return gold;
  }

  private static Gold gold(String line, String place) throws GoldException {
    JsonNode node;
    try {
      node = JSON.readTree(line);
    } catch (JsonProcessingException e) {
      throw new GoldException(place + ": no JSON: " + e.getOriginalMessage());
    }
    for (String field : List.of("doc", "anchor", "kind", "relation", "need")) {
      if (node.path(field).isMissingNode()) {
        throw new GoldException(
            place + ": no \"" + field + "\"; evaluation/gold/README.md lists the fields");
      }
    }
    return gold(node);
  }

  private static Gold gold(JsonNode node) {
    return new Gold(
        node.path("doc").asText(),
        node.path("anchor").asText(),
        node.path("kind").asText(),
        list(node.path("relation")),
        side(node.path("subject")),
        side(node.path("object")),
        node.path("polarity").asText("affirmed"),
        Set.copyOf(list(node.path("modality"))),
        voice(node),
        text(node.path("from")),
        text(node.path("to")),
        list(node.path("causeHas")),
        list(node.path("effectHas")),
        list(node.path("contentHas")),
        node.path("need").asBoolean());
  }

  private static Gold.Voice voice(JsonNode node) {
    JsonNode speaker = node.path("speaker");
    boolean named = speaker.isArray() && !speaker.isEmpty();
    Gold.Side side = named ? side(speaker) : new Gold.Side(false, Set.of(), true);
    return new Gold.Voice(text(node.path("speakerText")), side.ids().contains("*"), side);
  }

  private static Gold.Side side(JsonNode node) {
    if (!node.isArray()) {
      return new Gold.Side(false, Set.of(), true);
    }
    Set<String> ids = new HashSet<>();
    boolean absent = false;
    for (JsonNode id : node) {
      absent |= id.isNull();
      if (!id.isNull()) {
        ids.add(id.asText().toLowerCase(Locale.ROOT));
      }
    }
    return new Gold.Side(true, ids, absent);
  }

  private static Optional<String> text(JsonNode node) {
    return node.isTextual() && !node.asText().isEmpty()
        ? Optional.of(node.asText())
        : Optional.empty();
  }

  private static List<String> list(JsonNode node) {
    List<String> values = new ArrayList<>();
    if (node.isTextual()) {
      values.add(node.asText());
    }
    node.forEach(value -> values.add(value.asText()));
    return values;
  }
}
