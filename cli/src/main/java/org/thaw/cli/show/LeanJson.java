package org.thaw.cli.show;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.thaw.picture.leaning.LeanAnswer;
import org.thaw.picture.leaning.LeanAnswer.Claim;
import org.thaw.picture.leaning.LeanAnswer.Patron;
import org.thaw.picture.leaning.LeanAnswer.Profile;
import org.thaw.picture.leaning.LeanAnswer.Sign;
import org.thaw.picture.leaning.LeanAnswer.Term;
import org.thaw.statement.json.StatementJson;

/** Who leans on whom, for machines. */
public final class LeanJson {

  private LeanJson() {}

  /** The answer as one object. */
  public static ObjectNode of(LeanAnswer answer) {
    ObjectNode json = Json.object().put("dependent", answer.question().asked());
    Json.put(json, "members", answer.question().dependents().stream().sorted().toList());
    Json.put(json, "day", answer.on());
    Json.put(json, "known", answer.question().known());
    ArrayNode patrons = json.putArray("patrons");
    answer.patrons().forEach(patron -> patron(patrons.addObject(), patron));
    return json.put("others", answer.others());
  }

  private static void patron(ObjectNode json, Patron patron) {
    json.put("patron", patron.id()).put("movement", Words.lower(patron.movement()));
    ArrayNode claims = json.putArray("claims");
    for (Claim claim : patron.claims()) {
      ObjectNode node = claims.addObject();
      node.put("said", claim.said().toString()).put("more", claim.more());
      node.put("ledger", Words.lower(claim.opinion()));
      node.set("statement", StatementJson.toJson(claim.statement()));
    }
    ArrayNode channels = json.putArray("channels");
    patron.profiles().forEach(profile -> profile(channels.addObject(), profile));
  }

  private static void profile(ObjectNode json, Profile profile) {
    Json.put(json, "channel", profile.channel().map(Words::lower));
    json.put("movement", Words.lower(profile.movement()));
    ArrayNode terms = json.putArray("terms");
    profile.terms().forEach(term -> term(terms.addObject(), term));
    ArrayNode years = json.putArray("years");
    profile
        .years()
        .forEach(
            y ->
                years
                    .addObject()
                    .put("year", y.year())
                    .put("ties", y.ties())
                    .put("loosenings", y.loosenings()));
    ArrayNode signs = json.putArray("signs");
    for (Sign sign : profile.signs()) {
      ObjectNode node = signs.addObject().put("more", sign.more()).put("words", sign.words());
      node.set("statement", sign.status().map(StatementJson::toJson).orElse(null));
    }
    ArrayNode turns = json.putArray("turns");
    profile
        .turns()
        .forEach(
            t ->
                turns
                    .addObject()
                    .put("from", t.from().toString())
                    .put("before", t.before())
                    .put("after", t.after()));
    ArrayNode last = json.putArray("last");
    profile
        .last()
        .forEach(
            h ->
                last.addObject()
                    .put("day", h.day().toString())
                    .put("actor", h.actor())
                    .put("type", h.type().name())
                    .put("recipient", h.recipient()));
  }

  private static void term(ObjectNode json, Term term) {
    json.put("standing", Words.lower(term.standing())).put("said", term.said().toString());
    json.put("origins", term.origins());
    json.set("statement", StatementJson.toJson(term.status()));
  }
}
