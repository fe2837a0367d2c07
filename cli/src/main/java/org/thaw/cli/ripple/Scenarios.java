package org.thaw.cli.ripple;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.thaw.cli.Exit;
import org.thaw.cli.Failure;
import org.thaw.cli.show.Console;
import org.thaw.cli.show.Json;
import org.thaw.cli.show.Table;
import org.thaw.ledger.FiledScenario;
import org.thaw.ledger.Ledger;

/** Questions that a person saved. */
public final class Scenarios {

  private static final ObjectMapper MAPPER = new ObjectMapper();

  private Scenarios() {}

  /** A question to save, with its first answer. */
  public static FiledScenario made(
      String name, Inquiry inquiry, Reply reply, String who, Instant now) {
    return new FiledScenario(name, inquiry.toJson(), who, now, List.of(run(reply, now)));
  }

  /** An answer to keep. */
  public static FiledScenario.Run run(Reply reply, Instant now) {
    ArrayNode effects = MAPPER.createArrayNode();
    reply
        .answer()
        .effects()
        .forEach(
            e ->
                effects
                    .addObject()
                    .put("factor", e.factor().key())
                    .put("change", e.change())
                    .put("low", e.low())
                    .put("high", e.high()));
    return new FiledScenario.Run(now, effects.toString());
  }

  /** The saved question of a name. */
  public static Optional<FiledScenario> named(Ledger ledger, String name) {
    return ledger.scenarios().stream().filter(s -> s.name().equals(name)).findFirst();
  }

  /** What a saved question asks. */
  public static Inquiry inquiry(FiledScenario scenario) {
    return Inquiry.of(json(scenario.question(), scenario));
  }

  /** The changes that an answer foresaw, by key of the factor, the largest first. */
  static Map<String, Double> changes(FiledScenario scenario, FiledScenario.Run run) {
    Map<String, Double> changes = new LinkedHashMap<>();
    json(run.effects(), scenario)
        .forEach(e -> changes.put(e.path("factor").asText(), e.path("change").asDouble()));
    return changes;
  }

  private static JsonNode json(String text, FiledScenario scenario) {
    try {
      return MAPPER.readTree(text);
    } catch (JsonProcessingException e) {
      throw new Failure(
          Exit.DATA, "the saved question '" + scenario.name() + "' is damaged; save it anew", e);
    }
  }

  /** Lists them. */
  public static void list(Ledger ledger, Console console, boolean machine) {
    List<FiledScenario> all = ledger.scenarios();
    if (machine) {
      all.forEach(scenario -> console.line(json(scenario).toString()));
      return;
    }
    if (all.isEmpty()) {
      console.wrapped(0, "No questions are saved; save one: thaw whatif \"…\" --save NAME");
      return;
    }
    Table table = new Table("name", "saved", "answers", "question");
    all.forEach(
        s ->
            table.row(
                s.name(),
                s.made().toString().substring(0, 10),
                Integer.toString(s.runs().size()),
                inquiry(s).words()));
    table.print(console);
  }

  private static ObjectNode json(FiledScenario scenario) {
    ObjectNode json = Json.object().put("name", scenario.name());
    json.put("made", scenario.made().toString()).put("who", scenario.who());
    json.set("question", json(scenario.question(), scenario));
    ArrayNode runs = json.putArray("runs");
    scenario
        .runs()
        .forEach(
            run ->
                runs.addObject()
                    .put("made", run.made().toString())
                    .set("effects", json(run.effects(), scenario)));
    return json;
  }
}
