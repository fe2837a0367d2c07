package org.thaw.evaluation.statements;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import java.util.Map;

/** A score for machines. */
public final class ScoreJson {

  private static final ObjectMapper JSON = new ObjectMapper();

  private ScoreJson() {}

  /** The score as one object; totals only: nothing of relations, errors or texts. */
  public static ObjectNode of(String set, Score score, boolean totals) {
    ObjectNode node = JSON.createObjectNode().put("set", set);
    shares(node.putObject("all"), score.all());
    ObjectNode kinds = node.putObject("kinds");
    score.kinds().forEach((kind, counts) -> shares(kinds.putObject(kind), counts));
    if (!totals) {
      ObjectNode relations = node.putObject("relations");
      score.relations().forEach((name, counts) -> shares(relations.putObject(name), counts));
      mistakes(node.putObject("missed"), score.missed());
      mistakes(node.putObject("surplus"), score.surplus());
    }
    return node.put("astray", score.astray());
  }

  static void counts(ObjectNode node, Counts counts) {
    node.put("need", counts.need())
        .put("core", counts.core())
        .put("full", counts.full())
        .put("said", counts.said())
        .put("right", counts.right());
  }

  private static void shares(ObjectNode node, Counts counts) {
    counts(node, counts);
    node.put("recall", counts.recall())
        .put("fullRecall", counts.fullRecall())
        .put("precision", counts.precision())
        .put("f1", counts.f1());
  }

  private static void mistakes(ObjectNode node, Map<Mistake, Integer> mistakes) {
    mistakes.forEach((mistake, n) -> node.put(mistake.name().toLowerCase(Locale.ROOT), n));
  }
}
