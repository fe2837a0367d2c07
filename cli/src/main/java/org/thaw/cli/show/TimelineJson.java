package org.thaw.cli.show;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.thaw.picture.status.Contest;
import org.thaw.picture.status.Spell;
import org.thaw.picture.status.Timeline;

/** A territory over time for machines. */
public final class TimelineJson {

  private TimelineJson() {}

  /** The answer as one object, with what is said of places within. */
  public static ObjectNode of(Timeline timeline, List<Timeline> parts, Words words) {
    ObjectNode json = of(timeline, words);
    ArrayNode within = json.putArray("parts");
    parts.forEach(part -> within.add(of(part, words)));
    return json;
  }

  /** The answer as one object. */
  private static ObjectNode of(Timeline timeline, Words words) {
    ObjectNode json = Json.object().put("territory", timeline.question().territory());
    Json.put(json, "since", timeline.question().since());
    json.put("until", timeline.question().until().toString());
    Json.put(json, "known", timeline.question().known());
    Json.put(json, "viewOf", timeline.question().viewOf());
    ArrayNode sections = json.putArray("sections");
    for (Timeline.Section section : timeline.sections()) {
      ObjectNode node = sections.addObject().put("facet", section.facet().name());
      node.put("relation", section.facet().relation().name());
      ArrayNode spells = node.putArray("spells");
      section.spells().forEach(spell -> spells.add(spell(spell, words)));
      ArrayNode contests = node.putArray("contested");
      section.contests().forEach(contest -> contests.add(contest(contest)));
    }
    return json.put("otherVoices", timeline.otherVoices());
  }

  private static ObjectNode spell(Spell spell, Words words) {
    ObjectNode json = Json.object();
    bounds(json, spell);
    ArrayNode silences = json.putArray("silences");
    for (Spell.Silence silence : spell.silences()) {
      ObjectNode node = silences.addObject().put("after", silence.after().toString());
      node.put("until", silence.until().toString());
    }
    json.set("account", StatusJson.account(spell.account(), words));
    return json;
  }

  /** From when to when, and how it ends. */
  static void bounds(ObjectNode json, Spell spell) {
    json.put("from", spell.from().toString()).put("fromStated", spell.fromStated());
    json.put("to", spell.to().toString()).put("end", Words.lower(spell.end()));
  }

  /** A stretch for which accounts differ. */
  static ObjectNode contest(Contest contest) {
    ObjectNode json = Json.object().put("from", contest.from().toString());
    json.put("to", contest.to().toString());
    ArrayNode accounts = json.putArray("accounts");
    contest.accounts().forEach(account -> accounts.add(StatusJson.who(account)));
    return json;
  }
}
