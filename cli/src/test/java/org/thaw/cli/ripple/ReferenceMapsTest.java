package org.thaw.cli.ripple;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.thaw.foresight.causal.CausalMap;
import org.thaw.foresight.factor.Factor;
import org.thaw.foresight.fcm.Ending;
import org.thaw.foresight.fcm.Held;
import org.thaw.foresight.fcm.Inference;
import org.thaw.foresight.fcm.Rule;
import org.thaw.foresight.fcm.Run;
import org.thaw.foresight.fcm.Settings;
import org.thaw.foresight.fcm.Squash;

/**
 * Two published maps, in the exchange format, give the states that their authors' programs give.
 */
class ReferenceMapsTest {

  private static Path file(String name) throws URISyntaxException {
    return Path.of(Objects.requireNonNull(ReferenceMapsTest.class.getResource(name)).toURI());
  }

  private static CausalMap map(String name) throws IOException, URISyntaxException {
    return MapFiles.map(MapFiles.read(file(name), Optional.empty()));
  }

  private static JsonNode json(String name) throws IOException, URISyntaxException {
    return new ObjectMapper().readTree(file(name).toFile());
  }

  /** A row of states in the order of the map's own numbers. */
  private static double[] states(CausalMap map, JsonNode json, int step) {
    double[] states = new double[map.factors().size()];
    JsonNode names = json.path("factors");
    for (int i = 0; i < names.size(); i++) {
      int number = map.number(Factor.named(names.path(i).asText())).orElseThrow();
      states[number] = json.path("states").path(step).path(i).asDouble();
    }
    return states;
  }

  @Test
  void the_eight_concepts_have_every_state_to_six_decimals() throws Exception {
    CausalMap map = map("eight-concepts.json");
    JsonNode json = json("eight-concepts.json");
    Settings settings = new Settings(Rule.MODIFIED, new Squash.Sigmoid(1), 0.001, 50);
    Run run = new Inference(map.network(), settings).run(states(map, json, 0), Held.NOTHING);
    assertThat(run.size()).isEqualTo(json.path("states").size());
    assertThat(run.ending()).isEqualTo(new Ending.Settled(run.size() - 1));
    for (int step = 0; step < run.size(); step++) {
      assertThat(run.state(step))
          .containsExactly(states(map, json, step), within(0.0000005 + 1e-12));
    }
  }

  @Test
  void the_thucydides_trap_has_every_state_exactly() throws Exception {
    CausalMap map = map("thucydides-trap.json");
    JsonNode json = json("thucydides-trap.json");
    Map<Integer, Double> held = new HashMap<>();
    json.path("clamped")
        .forEach(name -> held.put(map.number(Factor.named(name.asText())).orElseThrow(), 1.0));
    Settings settings = new Settings(Rule.KOSKO, new Squash.Threshold(0.5), 0, 50);
    Run run = new Inference(map.network(), settings).run(states(map, json, 0), new Held(held));
    assertThat(run.size()).isEqualTo(json.path("states").size());
    for (int step = 0; step < run.size(); step++) {
      assertThat(run.state(step)).containsExactly(states(map, json, step));
    }
  }
}
