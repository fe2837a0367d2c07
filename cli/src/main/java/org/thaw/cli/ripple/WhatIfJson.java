package org.thaw.cli.ripple;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.thaw.cli.show.Json;
import org.thaw.foresight.causal.Edge;
import org.thaw.foresight.causal.Witness;
import org.thaw.foresight.fcm.Ending;
import org.thaw.foresight.whatif.Effect;
import org.thaw.foresight.whatif.Limit;
import org.thaw.foresight.whatif.Path;
import org.thaw.foresight.whatif.Shock;
import org.thaw.statement.json.StatementJson;

/** What would follow, for machines. */
public final class WhatIfJson {

  private WhatIfJson() {}

  /** The reply as one object. */
  public static ObjectNode of(Reply reply, FactorText text) {
    ObjectNode json = Json.object().put("asked", reply.words());
    ArrayNode shocks = json.putArray("shocks");
    for (Shock shock : reply.answer().question().shocks()) {
      shocks.addObject().put("factor", shock.factor().key()).put("amount", shock.amount());
    }
    Json.put(json, "says", reply.says());
    json.put("factors", reply.map().factors().size()).put("edges", reply.map().counted().size());
    json.put("draws", reply.answer().question().draws());
    json.put("ending", ending(reply.answer().shocked()));
    json.put("baseline", ending(reply.answer().baseline()));
    json.put("unsettledDraws", reply.answer().unsettledDraws());
    effects(json.putArray("effects"), reply.answer().effects(), text);
    effects(json.putArray("elsewhere"), reply.elsewhere(), text);
    ArrayNode limits = json.putArray("limits");
    reply.answer().limits().forEach(limit -> limits.add(name(limit)));
    return json;
  }

  private static String name(Limit limit) {
    return limit.getClass().getSimpleName();
  }

  private static String ending(Ending ending) {
    if (ending instanceof Ending.Settled settled) {
      return "settled after " + settled.steps();
    } else if (ending instanceof Ending.Cycle cycle) {
      return "cycle of " + cycle.length();
    }
    return "unsettled";
  }

  /** Effects, the largest first. */
  public static void effects(ArrayNode array, List<Effect> effects, FactorText text) {
    for (Effect effect : effects) {
      ObjectNode json = array.addObject().put("factor", effect.factor().key());
      json.put("name", text.of(effect.factor()));
      json.put("moves", text.moves(effect.factor(), effect.direction()));
      json.put("change", effect.change()).put("low", effect.low()).put("high", effect.high());
      json.put("agreement", effect.agreement()).put("ambivalent", effect.ambivalent());
      ArrayNode paths = json.putArray("paths");
      effect.paths().forEach(path -> path(paths.addObject(), path));
      ArrayNode turning = json.putArray("turning");
      effect
          .turning()
          .forEach(t -> turning.addObject().put("edge", t.edge().id()).put("without", t.without()));
    }
  }

  private static void path(ObjectNode json, Path path) {
    json.put("sign", path.sign()).put("strength", path.strength());
    ArrayNode edges = json.putArray("edges");
    path.edges().forEach(edge -> edges.add(edge(edge)));
  }

  /** An edge with its statements. */
  public static ObjectNode edge(Edge edge) {
    ObjectNode json = Json.object().put("id", edge.id());
    json.put("cause", edge.cause().key()).put("effect", edge.effect().key());
    json.put("kind", edge.kind().name().toLowerCase(java.util.Locale.ROOT));
    json.put("weight", edge.weight()).put("presence", edge.presence());
    json.put("against", edge.against()).put("origins", edge.origins());
    json.put("changed", !edge.marks().isEmpty());
    Json.put(json, "speakers", edge.witnesses().stream().map(Witness::voice).distinct().toList());
    ArrayNode statements = json.putArray("statements");
    edge.witnesses().forEach(w -> statements.add(StatementJson.toJson(w.statement())));
    return json;
  }
}
