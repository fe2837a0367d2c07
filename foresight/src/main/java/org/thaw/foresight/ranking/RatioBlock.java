package org.thaw.foresight.ranking;

import java.util.ArrayList;
import java.util.List;

/** Columns divided by others: how typical, how sudden, how open to new partners. */
final class RatioBlock implements Block {
  private record Ratio(int column, int above, int below) {}

  private static final float FLOOR = 0.2f;
  private final Schema schema;
  private final Past past;
  private final List<Ratio> ratios = new ArrayList<>();
  private final int partners;
  private final int openness;

  RatioBlock(Past past, Schema schema) {
    this.past = past;
    this.schema = schema;
    ratio(Family.EVENT, "event of pair", "event level 3", "pair level 3");
    ratio(Family.EVENT, "event burst", "event level 1", "event level 3");
    ratio(Family.ROOT, "root of pair", "root level 3", "directed level 3");
    ratio(Family.ROOT, "quad of pair", "quad level 3", "directed level 3");
    ratio(Family.RELATION_TARGET, "relation of target", "in relation level 3", "anywhere level 3");
    ratio(Family.RELATION_TARGET, "relation burst", "in relation level 1", "in relation level 3");
    ratio(Family.TARGET, "burst", "anywhere level 0", "anywhere level 3");
    ratio(
        Family.COUNTRY,
        "event of country's",
        "country's event level 3",
        "country's target level 3");
    this.partners = schema.add(Family.TARGET, "partners");
    this.openness = schema.add(Family.TARGET, "partners for each event");
  }

  private void ratio(Family family, String name, String above, String below) {
    ratios.add(new Ratio(schema.add(family, name), schema.find(above), schema.find(below)));
  }

  @Override
  public void fill(Candidates c) {
    for (Ratio r : ratios) {
      float[] above = c.columns[r.above];
      float[] below = c.columns[r.below];
      float[] column = c.columns[r.column];
      for (int i = 0; i < c.size; i++) {
        column[i] = above[i] / (below[i] + FLOOR);
      }
    }
    Table pairs = past.table(View.PAIR);
    for (int i = 0; i < c.size; i++) {
      int context = pairs.context(c.entity[i]);
      c.columns[partners][i] = pairs.distinct(context);
      c.columns[openness][i] = pairs.distinct(context) / (pairs.contextCount(context) + 1f);
    }
  }
}
