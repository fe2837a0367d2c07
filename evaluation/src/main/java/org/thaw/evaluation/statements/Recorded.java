package org.thaw.evaluation.statements;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/** The figures of an earlier run: for each set of texts the counts of each kind. */
public final class Recorded {

  private static final ObjectMapper JSON =
      new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

  private final Map<String, Map<String, Counts>> sets;

  private Recorded(Map<String, Map<String, Counts>> sets) {
    this.sets = sets;
  }

  /** Reads a file of figures; no figures where there is none. */
  public static Recorded read(Path file) throws IOException {
    Map<String, Map<String, Counts>> sets = new TreeMap<>();
    if (Files.exists(file)) {
      JSON.readTree(Files.readString(file))
          .path("sets")
          .properties()
          .forEach(set -> sets.put(set.getKey(), kinds(set.getValue())));
    }
    return new Recorded(sets);
  }

  private static Map<String, Counts> kinds(JsonNode set) {
    Map<String, Counts> kinds = new TreeMap<>();
    set.properties()
        .forEach(
            kind -> {
              JsonNode c = kind.getValue();
              kinds.put(
                  kind.getKey(),
                  new Counts(
                      c.path("need").asInt(),
                      c.path("core").asInt(),
                      c.path("full").asInt(),
                      c.path("said").asInt(),
                      c.path("right").asInt()));
            });
    return kinds;
  }

  /** The counts of each kind of a set; none where it was not recorded. */
  public Map<String, Counts> of(String set) {
    return sets.getOrDefault(set, Map.of());
  }

  /** Writes the figures of a run, with what read the texts. */
  public static void write(Path file, String reader, Map<String, Score> scores) throws IOException {
    ObjectNode root = JSON.createObjectNode().put("reader", reader);
    ObjectNode sets = root.putObject("sets");
    new TreeMap<>(scores).forEach((name, score) -> put(sets.putObject(name), score));
    Files.writeString(file, JSON.writeValueAsString(root) + "\n");
  }

  private static void put(ObjectNode set, Score score) {
    score.kinds().forEach((kind, counts) -> ScoreJson.counts(set.putObject(kind), counts));
  }
}
