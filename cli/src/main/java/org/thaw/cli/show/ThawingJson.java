package org.thaw.cli.show;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.thaw.picture.conflict.Conflict;
import org.thaw.picture.conflict.ThawSign;
import org.thaw.picture.conflict.Thawing;
import org.thaw.statement.json.StatementJson;

/** A conflict with its signs of thawing, for machines. */
public final class ThawingJson {

  private ThawingJson() {}

  /** One object. */
  public static ObjectNode of(Thawing thawing, Words words) {
    Conflict conflict = thawing.conflict();
    ObjectNode json = Json.object().put("name", ThawingPage.name(conflict, words));
    Json.put(json, "territories", conflict.territories());
    Json.put(json, "parties", conflict.parties());
    Json.put(json, "guarantors", conflict.guarantors());
    json.put("origins", conflict.origins()).put("statements", conflict.statements());
    json.put("firstSaid", conflict.firstSaid().toString());
    json.put("lastSaid", conflict.lastSaid().toString());
    json.put("signsSince", thawing.since().toString()).put("signsUntil", thawing.on().toString());
    ArrayNode signs = json.putArray("signs");
    for (ThawSign sign : thawing.signs()) {
      ObjectNode node = signs.addObject().put("kind", sign.kind().name());
      node.put("origins", sign.origins());
      ArrayNode evidence = node.putArray("evidence");
      sign.evidence().forEach(statement -> evidence.add(StatementJson.toJson(statement)));
    }
    json.set("last", StatementJson.toJson(conflict.last()));
    json.set("pledge", conflict.pledge().map(StatementJson::toJson).orElse(null));
    return json;
  }
}
