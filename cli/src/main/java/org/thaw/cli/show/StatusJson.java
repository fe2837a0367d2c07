package org.thaw.cli.show;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.thaw.picture.status.Account;
import org.thaw.picture.status.Evidence;
import org.thaw.picture.status.StatusAnswer;
import org.thaw.statement.json.StatementJson;

/** The state of a territory for machines. */
public final class StatusJson {

  private StatusJson() {}

  /** The answer as one object. */
  public static ObjectNode of(StatusAnswer answer, Words words) {
    ObjectNode json = Json.object().put("territory", answer.question().territory());
    json.put("on", answer.question().on().toString());
    Json.put(json, "known", answer.question().known());
    ArrayNode sections = json.putArray("sections");
    for (StatusAnswer.Section section : answer.sections()) {
      ObjectNode node = sections.addObject();
      node.put("facet", section.facet().name()).put("relation", section.facet().relation().name());
      accounts(node.putArray("accounts"), section.accounts(), words);
      accounts(node.putArray("apart"), section.apart(), words);
    }
    return json.put("otherTimes", answer.otherTimes());
  }

  private static void accounts(ArrayNode array, List<Account> accounts, Words words) {
    for (Account account : accounts) {
      ObjectNode json = array.addObject();
      Json.put(json, "id", account.other());
      Json.put(json, "name", account.other().map(id -> words.name(id, account.name())));
      json.put("polarity", Words.lower(account.polarity()));
      json.put("modality", Words.lower(account.modality()));
      json.put("standing", Words.lower(account.standing()));
      Json.put(json, "since", account.since().flatMap(period -> period.from()));
      Json.put(json, "until", account.until());
      json.put("firstSaid", account.firstSaid().toString());
      Json.put(json, "lastBy", account.lastBy());
      json.put("lastSaid", account.lastSaid().toString());
      json.put("origins", account.origins());
      evidence(json.putArray("evidence"), account.evidence());
      evidence(json.putArray("ended"), account.ended());
    }
  }

  private static void evidence(ArrayNode array, List<Evidence> reports) {
    for (Evidence report : reports) {
      ObjectNode json = array.addObject().put("origin", report.origin());
      json.set("statement", StatementJson.toJson(report.status()));
    }
  }
}
