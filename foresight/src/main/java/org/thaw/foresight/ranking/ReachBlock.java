package org.thaw.foresight.ranking;

/** Who can be reached in two steps, through a partner. */
final class ReachBlock implements Block {
  private final Neighbours neighbours;
  private final int column;

  ReachBlock(Schema schema, Neighbours neighbours) {
    this.neighbours = neighbours;
    this.column = schema.add(Family.NEIGHBOURS, "partners of partners");
  }

  @Override
  public void fill(Candidates c) {
    spread(c, neighbours, column);
  }

  static void spread(Candidates c, Neighbours neighbours, int column) {
    Neighbours.Ranked ranked =
        neighbours.second(c.anchor, c.step, NeighbourBlock.REACH, NeighbourBlock.WIDTH);
    for (int i = 0; i < ranked.entity().length; i++) {
      int slot = c.slot(ranked.entity()[i]);
      if (slot != Candidates.NONE) {
        c.columns[column][slot] += ranked.weight()[i];
      }
    }
  }
}
