package org.thaw.foresight.ranking;

import java.util.Arrays;

/** What is known of the question itself; the same for every candidate, so it only gates reasons. */
final class QuestionBlock implements Block {
  private final Past past;
  private final int first;
  private static final String[] NAMES = {
    "direction",
    "quad class",
    "root",
    "anchor level fast",
    "anchor level slow",
    "anchor count",
    "anchor partners",
    "anchor-relation level",
    "anchor-relation count",
    "anchor-relation targets",
    "anchor-relation repeats",
    "anchor-relation recency",
    "relation count",
    "relation repeats",
    "anchor has country"
  };

  QuestionBlock(Past past, Schema schema) {
    this.past = past;
    this.first = schema.size();
    for (String name : NAMES) {
      schema.add(Family.QUESTION, name);
    }
  }

  @Override
  public void fill(Candidates c) {
    Table pairs = past.table(View.PAIR);
    Table events = past.table(View.EVENT);
    Table relations = past.table(View.RELATION_TARGET);
    int a = pairs.context(c.anchor);
    int aq = events.context(View.EVENT.context(past, c.anchor, c.relation, 0));
    int q = relations.context(c.relation);
    float[] values = {
      c.relation < past.catalogue.relations() ? 0 : 1,
      past.quad(c.relation) / 2f,
      past.root(c.relation) / 2f,
      pairs.contextLevel(a, 0, c.step),
      pairs.contextLevel(a, 2, c.step),
      pairs.contextCount(a),
      pairs.distinct(a),
      events.contextLevel(aq, 2, c.step),
      events.contextCount(aq),
      events.distinct(aq),
      events.contextCount(aq) / (events.distinct(aq) + 1f),
      aq == Table.NONE ? 0 : 1f / events.contextAge(aq, c.step),
      relations.contextCount(q),
      relations.contextCount(q) / (relations.distinct(q) + 1f),
      past.catalogue.country()[c.anchor] > 0 ? 1 : 0
    };
    for (int k = 0; k < values.length; k++) {
      Arrays.fill(c.columns[first + k], 0, c.size, values[k]);
    }
  }
}
