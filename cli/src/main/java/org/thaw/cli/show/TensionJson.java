package org.thaw.cli.show;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import org.thaw.picture.tension.TensionAnswer;
import org.thaw.picture.tension.TensionAnswer.Change;
import org.thaw.picture.tension.TensionAnswer.Happening;
import org.thaw.picture.tension.TensionAnswer.Losses;
import org.thaw.picture.tension.TensionAnswer.Month;
import org.thaw.picture.tension.TensionAnswer.Reason;
import org.thaw.picture.tension.TensionAnswer.Row;
import org.thaw.picture.tension.TensionAnswer.Sum;
import org.thaw.statement.QuadClass;

/** A dyad's tension for machines: all rows, those of zeros too. */
public final class TensionJson {

  private TensionJson() {}

  /** The answer as one object. */
  public static ObjectNode of(TensionAnswer answer) {
    ObjectNode json = Json.object();
    json.put("one", answer.question().dyad().one());
    json.put("other", answer.question().dyad().other());
    json.put("by", Words.lower(answer.question().grain()));
    Json.put(json, "known", answer.question().known());
    Json.put(json, "first", answer.first());
    Json.put(json, "last", answer.last());
    ArrayNode rows = json.putArray("rows");
    answer.rows().forEach(row -> row(rows.addObject(), row));
    ArrayNode changes = json.putArray("changes");
    answer.changes().forEach(change -> change(changes.addObject(), change));
    ArrayNode months = json.putArray("months");
    answer.months().forEach(month -> month(months.addObject(), month));
    ArrayNode losses = json.putArray("tolls");
    answer.losses().forEach(line -> losses(losses.addObject(), line));
    return json.put("notDatedCloselyEnough", answer.loose());
  }

  private static void row(ObjectNode json, Row row) {
    json.put("from", row.from().toString()).put("to", row.to().toString());
    sums(json.putObject("both"), row.both());
    sums(json.putObject("byOne"), row.byOne());
    sums(json.putObject("byOther"), row.byOther());
  }

  private static void sums(ObjectNode json, Map<QuadClass, Sum> sums) {
    for (QuadClass quad : QuadClass.values()) {
      Sum sum = sums.getOrDefault(quad, Sum.ZERO);
      json.putObject(quad.name())
          .put("reports", sum.reports())
          .put("goldstein", tenths(sum.goldstein()))
          .put("plover", tenths(sum.plover()));
    }
  }

  private static double tenths(double value) {
    return Math.round(value * 10) / 10.0;
  }

  private static void change(ObjectNode json, Change change) {
    json.put("class", change.quad().name()).put("from", change.from().toString());
    json.put("before", change.before()).put("after", change.after());
    json.put("logLikelihoodGain", change.gain());
  }

  private static void month(ObjectNode json, Month month) {
    json.put("month", month.from().toString().substring(0, 7));
    json.put("word", Words.lower(month.word()));
    ArrayNode why = json.putArray("why");
    for (Reason reason : month.why()) {
      why.addObject()
          .put("class", reason.quad().name())
          .put("reports", reason.now())
          .put("meanBefore", reason.before())
          .put("chance", reason.chance());
    }
    ArrayNode made = json.putArray("made");
    month.made().forEach(happening -> happening(made.addObject(), happening));
  }

  private static void happening(ObjectNode json, Happening h) {
    json.put("day", h.day().toString()).put("actor", h.actor()).put("type", h.type().name());
    json.put("recipient", h.recipient()).put("origins", h.origins());
    json.put("goldstein", h.goldstein());
  }

  private static void losses(ObjectNode json, Losses line) {
    json.put("kind", Words.lower(line.kind()));
    Json.put(json, "side", line.side());
    Json.put(json, "claimant", line.claimant());
    json.put("least", line.least()).put("most", line.most().orElse(null));
    json.put("days", line.days()).put("origins", line.origins()).put("window", line.window());
  }
}
