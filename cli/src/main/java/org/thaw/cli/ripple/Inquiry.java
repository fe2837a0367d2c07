package org.thaw.cli.ripple;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.thaw.cli.show.Json;
import org.thaw.foresight.fcm.Settings;

/**
 * All that a person asks with, so that it can be kept and asked again.
 *
 * @param words what is supposed
 * @param says on whose word; none: everybody's
 * @param without edges to leave out, by id
 * @param since from documents published on this day or later
 * @param until from documents published by this day
 * @param clamped whether a shocked factor is held
 * @param rule of inference
 * @param squash the squashing function
 * @param draws how many
 * @param seed of the draws
 */
public record Inquiry(
    String words,
    List<String> says,
    List<String> without,
    Optional<LocalDate> since,
    Optional<LocalDate> until,
    boolean clamped,
    String rule,
    String squash,
    int draws,
    long seed) {

  private static final int STEPS = 200;

  /** Copies the lists. */
  public Inquiry {
    says = List.copyOf(says);
    without = List.copyOf(without);
  }

  /** How the map is to be run. */
  public Settings settings() {
    return RippleOptions.settings(rule, squash, STEPS);
  }

  /** As it is kept. */
  public String toJson() {
    ObjectNode json = Json.object().put("words", words);
    Json.put(json, "says", says);
    Json.put(json, "without", without);
    Json.put(json, "since", since);
    Json.put(json, "until", until);
    json.put("clamped", clamped).put("rule", rule).put("squash", squash);
    return json.put("draws", draws).put("seed", seed).toString();
  }

  /** From what was kept. */
  public static Inquiry of(JsonNode json) {
    return new Inquiry(
        json.path("words").asText(),
        texts(json.path("says")),
        texts(json.path("without")),
        day(json.path("since")),
        day(json.path("until")),
        json.path("clamped").asBoolean(true),
        json.path("rule").asText("kosko"),
        json.path("squash").asText("tanh:1"),
        json.path("draws").asInt(1000),
        json.path("seed").asLong(1));
  }

  private static List<String> texts(JsonNode array) {
    List<String> texts = new ArrayList<>();
    array.forEach(text -> texts.add(text.asText()));
    return texts;
  }

  private static Optional<LocalDate> day(JsonNode text) {
    return text.isTextual() ? Optional.of(LocalDate.parse(text.asText())) : Optional.empty();
  }
}
