package org.thaw.cli.show;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import org.thaw.picture.dispute.Disagreement;
import org.thaw.picture.dispute.DisputesAnswer;
import org.thaw.picture.dispute.Side;
import org.thaw.picture.dispute.Update;
import org.thaw.statement.Statement;
import org.thaw.statement.json.StatementJson;

/** Accounts that cannot all be true for machines: one object each, then the updates of tolls. */
public final class DisputeJson {

  private DisputeJson() {}

  /** The answer, a line each. */
  public static List<ObjectNode> of(DisputesAnswer answer) {
    List<ObjectNode> lines = new ArrayList<>();
    answer.disagreements().forEach(disagreement -> lines.add(json(disagreement)));
    answer.updates().forEach(update -> lines.add(json(update)));
    return lines;
  }

  private static ObjectNode json(Disagreement disagreement) {
    ObjectNode json = Json.object().put("matter", Words.lower(disagreement.matter()));
    Json.put(json, "about", disagreement.about());
    json.put("from", disagreement.from().toString()).put("to", disagreement.to().toString());
    ArrayNode sides = json.putArray("sides");
    for (Side side : disagreement.sides()) {
      ObjectNode node = sides.addObject().put("origins", side.origins());
      evidence(node, side.evidence());
    }
    return json;
  }

  private static ObjectNode json(Update update) {
    ObjectNode json = Json.object().put("matter", "update of a toll");
    json.put("kind", Words.lower(update.kind()));
    evidence(json, update.reports());
    return json;
  }

  private static void evidence(ObjectNode json, List<? extends Statement> statements) {
    ArrayNode evidence = json.putArray("evidence");
    statements.forEach(statement -> evidence.add(StatementJson.toJson(statement)));
  }
}
