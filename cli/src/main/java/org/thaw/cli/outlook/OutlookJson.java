package org.thaw.cli.outlook;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.thaw.cli.show.Json;
import org.thaw.cli.show.Words;
import org.thaw.foresight.calibration.LikelihoodWords;
import org.thaw.foresight.outlook.Chance;
import org.thaw.foresight.outlook.Chronicle;
import org.thaw.foresight.outlook.Dyad;
import org.thaw.foresight.outlook.Happening;
import org.thaw.foresight.outlook.Lack;
import org.thaw.foresight.outlook.Lead;
import org.thaw.foresight.outlook.Moved;
import org.thaw.foresight.record.Calibration;
import org.thaw.foresight.record.StoredForecast;
import org.thaw.foresight.record.TrackRecord;

/** Outlooks for machines. */
public final class OutlookJson {

  private OutlookJson() {}

  /** A chance, with its reasons and the events behind it. */
  public static ObjectNode of(Chance chance, Chronicle chronicle, int days) {
    ObjectNode json = Json.object();
    json.put("one", chance.dyad().one()).put("other", chance.dyad().other());
    json.put("quad", Quads.slug(chance.quad()));
    json.put("from", chronicle.before().toString());
    json.put("to", chronicle.before().plusDays(days - 1L).toString());
    json.put("probability", chance.probability());
    json.put("words", LikelihoodWords.of(chance.probability()).words());
    json.put("baseRate", chance.baseRate()).put("weekBefore", chance.before());
    ArrayNode reasons = json.putArray("reasons");
    chance
        .reasons()
        .forEach(
            r ->
                reasons
                    .addObject()
                    .put("name", r.name())
                    .put("weight", r.weight())
                    .put("tried", r.tried())
                    .put("held", r.held()));
    ArrayNode behind = json.putArray("events");
    chance.behind().forEach(h -> behind.add(event(h)));
    return json;
  }

  /** A chance that moved: what it was before, from what was known on which evening, and is now. */
  public static ObjectNode of(Moved moved, MovedSince since, int days, Words words) {
    ObjectNode json = of(moved.now(), since.now(), days);
    Dyad dyad = moved.now().dyad();
    json.put("oneName", words.name(dyad.one(), dyad.one()));
    json.put("otherName", words.name(dyad.other(), dyad.other()));
    json.put("was", moved.then().probability());
    json.put("wasOn", since.then().before().minusDays(1).toString());
    json.put("leastMove", Moved.LEAST);
    return json;
  }

  private static ObjectNode event(Happening h) {
    ObjectNode json = Json.object();
    json.put("day", h.day().toString()).put("subject", h.subject());
    json.put("type", h.type().name()).put("object", h.object());
    Json.put(json, "statements", h.reports().stream().map(e -> e.said().id()).toList());
    json.put("sentence", h.reports().get(0).source().text());
    json.put("document", h.reports().get(0).source().document());
    Json.put(json, "published", h.reports().get(0).source().published());
    return json;
  }

  /** What is missing. */
  public static ObjectNode of(Lack lack, Chronicle chronicle) {
    ObjectNode json = Json.object();
    ObjectNode missing = json.putObject("tooLittleHistory");
    missing.put("steadyDays", lack.days()).put("steadyDaysNeeded", lack.daysNeeded());
    missing.put("readOfLast30", lack.read()).put("readOfLast30Needed", lack.readNeeded());
    lack.events().ifPresent(events -> missing.put("events", events));
    missing.put("eventsNeeded", lack.eventsNeeded());
    missing.put("own", lack.own()).put("ownNeeded", lack.ownNeeded());
    Json.put(missing, "newestRead", chronicle.newestRead());
    return json;
  }

  /** With whom, if it comes. */
  public static ObjectNode of(Lead lead, String actor) {
    ObjectNode json = Json.object();
    json.put("actor", actor).put("type", lead.type().name()).put("does", lead.does());
    json.put("daysOfLast90", lead.days());
    ArrayNode likely = json.putArray("with");
    lead.likely()
        .forEach(
            p -> likely.addObject().put("actor", p.actor()).put("probability", p.probability()));
    ArrayNode reasons = json.putArray("reasons");
    lead.reasons()
        .forEach(
            r -> {
              ObjectNode reason = reasons.addObject();
              Json.put(reason, "kinds", r.kinds().stream().sorted().map(k -> k.words()).toList());
              reason.put("weight", r.weight()).put("tried", r.tried()).put("held", r.held());
            });
    return json;
  }

  /** How far the forecasts have been right. */
  public static ObjectNode of(TrackRecord record) {
    ObjectNode json = Json.object();
    json.put("resolved", record.resolved().size()).put("open", record.open());
    json.put("void", record.voids().size());
    if (record.resolved().isEmpty()) {
      json.putNull("brier");
    } else {
      json.put("brier", record.brier());
    }
    ArrayNode bands = json.putArray("calibration");
    for (Calibration.Band b : Calibration.of(record)) {
      bands
          .addObject()
          .put("low", b.low())
          .put("high", b.high())
          .put("forecasts", b.forecasts())
          .put("mean", b.mean())
          .put("cameTrue", b.cameTrue());
    }
    misses(json.putArray("resolvedWorstFirst"), record.resolved());
    ArrayNode voids = json.putArray("voids");
    record
        .voids()
        .forEach(v -> voids.addObject().put("id", v.forecast().id()).put("why", v.reason()));
    return json;
  }

  private static void misses(ArrayNode array, List<TrackRecord.Resolved> resolved) {
    for (TrackRecord.Resolved r : resolved) {
      StoredForecast f = r.forecast();
      array.addObject().put("id", f.id()).put("probability", f.probability()).put("came", r.came());
    }
  }
}
