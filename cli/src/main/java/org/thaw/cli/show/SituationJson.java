package org.thaw.cli.show;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.thaw.picture.status.Account;
import org.thaw.picture.tension.Dyad;
import org.thaw.picture.tension.TensionAnswer.Reason;
import org.thaw.statement.Party;
import org.thaw.statement.Statement;
import org.thaw.statement.json.StatementJson;

/** What changed, for machines. */
public final class SituationJson {

  private final Words words;

  /** With these names. */
  public SituationJson(Words words) {
    this.words = words;
  }

  /** All of it as one object. */
  public ObjectNode of(News news) {
    ObjectNode json = Json.object().put("since", news.since().toString());
    json.put("until", news.until().toString());
    Json.put(json, "lastReport", news.lastReport());
    Json.put(json, "known", news.known());
    json.put("documents", news.documents());
    ArrayNode movements = json.putArray("movements");
    news.movements().forEach(movement -> movement(movements.addObject(), movement));
    ArrayNode hands = json.putArray("hands");
    for (News.Change change : news.hands()) {
      ObjectNode node = land(hands.addObject(), change.territory());
      node.put("facet", change.facet().name()).put("change", change.began() ? "began" : "ended");
      node.put("day", change.day().toString());
      node.set("account", StatusJson.account(change.account(), words));
    }
    ArrayNode contested = json.putArray("contested");
    for (News.Contention contention : news.contested()) {
      ObjectNode node = land(contested.addObject(), contention.territory());
      node.put("facet", contention.facet().name()).put("from", contention.from().toString());
      ArrayNode accounts = node.putArray("accounts");
      for (Account account : contention.accounts()) {
        accounts.add(StatusJson.account(account, words));
      }
    }
    ArrayNode broken = json.putArray("broken");
    news.broken().forEach(breach -> breach(broken.addObject(), breach));
    evidence(json, "outlooks", news.outlooks());
    return json;
  }

  private ObjectNode land(ObjectNode json, String id) {
    return json.put("territory", id).put("name", words.name(id, id));
  }

  private void movement(ObjectNode json, News.Movement movement) {
    Dyad dyad = movement.dyad();
    json.put("one", dyad.one()).put("oneName", words.name(dyad.one(), dyad.one()));
    json.put("other", dyad.other()).put("otherName", words.name(dyad.other(), dyad.other()));
    json.put("month", movement.month().from().toString().substring(0, 7));
    json.put("word", Words.lower(movement.month().word()));
    ArrayNode reasons = json.putArray("reasons");
    for (Reason reason : movement.month().why()) {
      ObjectNode node = reasons.addObject().put("quad", reason.quad().name());
      node.put("now", reason.now()).put("before", reason.before());
      node.put("chance", reason.chance());
    }
    evidence(json, "evidence", movement.evidence());
  }

  private void breach(ObjectNode json, News.Breach breach) {
    json.put("agreement", breach.agreement().id());
    Json.put(json, "names", breach.agreement().names());
    Json.put(
        json,
        "parties",
        breach.agreement().parties().stream()
            .map(id -> words.name(id, breach.agreement().words().getOrDefault(id, id)))
            .toList());
    json.put("state", Words.lower(breach.finding().state()));
    json.put("said", breach.finding().said().toString());
    Json.put(json, "by", breach.finding().by().stream().map(id -> words.name(id, id)).toList());
    Json.put(json, "speaker", breach.finding().speaker().map(Party::key));
    evidence(json, "evidence", breach.finding().evidence());
  }

  private static void evidence(ObjectNode json, String field, List<Statement> statements) {
    ArrayNode evidence = json.putArray(field);
    statements.forEach(statement -> evidence.add(StatementJson.toJson(statement)));
  }
}
