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

  /** The answer as one object, with what holds of places within. */
  public static ObjectNode of(StatusAnswer answer, List<StatusAnswer> parts, Words words) {
    ObjectNode json = of(answer, words);
    ArrayNode within = json.putArray("parts");
    parts.forEach(part -> within.add(of(part, words)));
    return json;
  }

  /** The answer as one object. */
  public static ObjectNode of(StatusAnswer answer, Words words) {
    ObjectNode json = Json.object().put("territory", answer.question().territory());
    json.put("on", answer.question().on().toString());
    Json.put(json, "known", answer.question().known());
    Json.put(json, "viewOf", answer.question().viewOf());
    ArrayNode sections = json.putArray("sections");
    for (StatusAnswer.Section section : answer.sections()) {
      ObjectNode node = sections.addObject();
      node.put("facet", section.facet().name()).put("relation", section.facet().relation().name());
      ArrayNode contested = node.putArray("contested");
      section.contested().forEach(account -> contested.add(who(account)));
      accounts(node.putArray("accounts"), section.accounts(), words);
      accounts(node.putArray("apart"), section.apart(), words);
    }
    json.put("otherTimes", answer.otherTimes());
    return json.put("otherVoices", answer.otherVoices());
  }

  private static void accounts(ArrayNode array, List<Account> accounts, Words words) {
    accounts.forEach(account -> array.add(account(account, words)));
  }

  /** One of several accounts, by who and whether: as much as tells it from its rivals. */
  static ObjectNode who(Account account) {
    ObjectNode json = Json.object();
    Json.put(json, "id", account.other());
    return json.put("polarity", Words.lower(account.polarity()));
  }

  /** Who, whether, in which way, and what that allows to be said of the day. */
  static void who(ObjectNode json, Account account, Words words) {
    Json.put(json, "id", account.other());
    Json.put(json, "name", account.other().map(id -> words.name(id, account.name())));
    json.put("polarity", Words.lower(account.polarity()));
    json.put("modality", Words.lower(account.modality()));
    json.put("standing", Words.lower(account.standing()));
  }

  /** An account with its evidence. */
  static ObjectNode account(Account account, Words words) {
    ObjectNode json = Json.object();
    who(json, account, words);
    Json.put(json, "since", account.since().flatMap(period -> period.from()));
    Json.put(json, "until", account.until());
    json.put("firstSaid", account.firstSaid().toString());
    Json.put(json, "lastBy", account.lastBy());
    json.put("lastSaid", account.lastSaid().toString());
    json.put("origins", account.origins());
    evidence(json.putArray("evidence"), account.evidence());
    evidence(json.putArray("ended"), account.ended());
    return json;
  }

  private static void evidence(ArrayNode array, List<Evidence> reports) {
    for (Evidence report : reports) {
      ObjectNode json = array.addObject().put("origin", report.origin());
      json.set("statement", StatementJson.toJson(report.status()));
    }
  }
}
