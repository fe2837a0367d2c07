package org.thaw.cli.show;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import org.thaw.picture.agreement.Agreement;
import org.thaw.picture.agreement.AgreementsAnswer;
import org.thaw.picture.agreement.Clause;
import org.thaw.picture.agreement.Fate;
import org.thaw.picture.agreement.Finding;
import org.thaw.statement.Party;
import org.thaw.statement.json.StatementJson;

/** Agreements for machines: one object each. */
public final class AgreementJson {

  private final Words words;

  /** With these names. */
  public AgreementJson(Words words) {
    this.words = words;
  }

  /** The agreements; last, where there are any, the verdicts that show of none which they mean. */
  public List<ObjectNode> of(AgreementsAnswer answer) {
    List<ObjectNode> lines = new ArrayList<>();
    answer.agreements().forEach(agreement -> lines.add(json(agreement)));
    if (!answer.unplaced().isEmpty()) {
      ObjectNode json = Json.object();
      findings(json.putArray("unplaced"), answer.unplaced());
      lines.add(json);
    }
    return lines;
  }

  /** One agreement. */
  public ObjectNode json(Agreement agreement) {
    ObjectNode json = Json.object().put("id", agreement.id());
    Json.put(json, "others", agreement.others());
    Json.put(json, "names", agreement.names());
    Json.put(json, "from", agreement.made().flatMap(period -> period.from()));
    Json.put(json, "to", agreement.made().flatMap(period -> period.to()));
    Json.put(json, "precision", agreement.made().map(period -> Words.lower(period.precision())));
    Json.put(json, "parties", agreement.parties());
    Json.put(
        json,
        "partyNames",
        agreement.parties().stream()
            .map(id -> words.name(id, agreement.words().getOrDefault(id, id)))
            .toList());
    Json.put(json, "mediators", agreement.mediators());
    Json.put(json, "places", agreement.places());
    json.put("state", Words.lower(agreement.state())).put("origins", agreement.origins());
    ArrayNode clauses = json.putArray("clauses");
    agreement.clauses().forEach(clause -> clauses.add(json(clause)));
    json.set("whole", json(agreement.whole()));
    ArrayNode told = json.putArray("told");
    agreement.told().forEach(statement -> told.add(StatementJson.toJson(statement)));
    return json;
  }

  private static ObjectNode json(Clause clause) {
    ObjectNode json = Json.object().put("relation", clause.relation().name());
    Json.put(json, "by", clause.by());
    Json.put(json, "to", clause.to());
    Json.put(json, "words", clause.words());
    json.set("fate", json(clause.fate()));
    ArrayNode pledges = json.putArray("pledges");
    clause.pledges().forEach(pledge -> pledges.add(StatementJson.toJson(pledge)));
    return json;
  }

  private static ObjectNode json(Fate fate) {
    ObjectNode json = Json.object().put("state", Words.lower(fate.state()));
    json.put("contested", fate.contested());
    Json.put(json, "lastHeld", fate.lastHeld());
    Json.put(json, "firstBreach", fate.firstBreach().map(Finding::from));
    Json.put(json, "firstAlleged", fate.firstAlleged().map(Finding::from));
    findings(json.putArray("findings"), fate.findings());
    return json;
  }

  private static void findings(ArrayNode array, List<Finding> findings) {
    for (Finding finding : findings) {
      ObjectNode json = array.addObject().put("state", Words.lower(finding.state()));
      json.put("from", finding.from().toString());
      json.put("precision", Words.lower(finding.precision()));
      json.put("said", finding.said().toString());
      Json.put(json, "by", finding.by());
      Json.put(json, "speaker", finding.speaker().map(Party::key));
      Json.put(json, "manner", finding.manner());
      json.put("basis", finding.onEvent() ? "event" : "verdict");
      ArrayNode evidence = json.putArray("evidence");
      finding.evidence().forEach(statement -> evidence.add(StatementJson.toJson(statement)));
    }
  }
}
