package org.thaw.foresight.ranking;

/** Reasons that run through others: partners of partners, and actors alike. */
final class NeighbourBlock implements Block {
  static final int WIDTH = 25;
  static final int REACH = 80;
  private final Past past;
  private final Neighbours slow;
  private final Neighbours fast;
  private final int farFast;
  private final int through;
  private final int alike;
  private final int likeTargets;

  NeighbourBlock(Past past, Schema schema, Neighbours slow, Neighbours fast) {
    this.past = past;
    this.slow = slow;
    this.fast = fast;
    this.farFast = schema.add(Family.NEIGHBOURS, "partners of partners fast");
    this.through = schema.add(Family.NEIGHBOURS, "partners' targets");
    this.alike = schema.add(Family.ALIKE, "alike actors' targets");
    this.likeTargets = schema.add(Family.ALIKE, "like earlier targets");
  }

  @Override
  public void fill(Candidates c) {
    ReachBlock.spread(c, fast, farFast);
    targetsOf(c, slow.partners(c.anchor, c.step, WIDTH), through);
    targetsOf(c, slow.second(c.anchor, c.step, REACH, WIDTH), alike);
    likeEarlier(c);
  }

  /** Whom those others met in this relation, by their share of it. */
  private void targetsOf(Candidates c, Neighbours.Ranked others, int column) {
    Table table = past.table(View.EVENT);
    int n = Math.min(WIDTH, others.entity().length);
    for (int i = 0; i < n; i++) {
      int context = table.context(View.EVENT.context(past, others.entity()[i], c.relation, 0));
      float all = table.contextLevel(context, 2, c.step) + 0.5f;
      for (int e = table.first(context); e != Table.NONE; e = table.next(e)) {
        int slot = c.slot(table.target(e));
        if (slot != Candidates.NONE) {
          c.columns[column][slot] += others.weight()[i] * table.level(e, 2, c.step) / all;
        }
      }
    }
  }

  private void likeEarlier(Candidates c) {
    Table table = past.table(View.EVENT);
    int context = table.context(View.EVENT.context(past, c.anchor, c.relation, 0));
    float all = table.contextLevel(context, 2, c.step) + 0.5f;
    int left = WIDTH;
    for (int e = table.first(context); e != Table.NONE && left > 0; e = table.next(e), left--) {
      float share = table.level(e, 2, c.step) / all;
      if (share < 0.01f) {
        continue;
      }
      Neighbours.Ranked near = slow.second(table.target(e), c.step, REACH, WIDTH);
      for (int i = 0; i < near.entity().length; i++) {
        int slot = c.slot(near.entity()[i]);
        if (slot != Candidates.NONE) {
          c.columns[likeTargets][slot] += share * near.weight()[i];
        }
      }
    }
  }
}
