package org.thaw.foresight.ranking;

import java.util.function.IntUnaryOperator;

/**
 * Frequency and recency of each candidate in one view of the past: levels, share, recency, count.
 */
final class CountBlock implements Block {
  /** A context is walked through where it has at most so many targets for each candidate. */
  private static final int WALK = 4;

  private final Past past;
  private final Table table;
  private final int[] found;
  private final View view;
  private final IntUnaryOperator turned;
  private final boolean perCandidate;
  private final int[] speeds;
  private final int[] levelColumns;
  private final int[] shareColumns;
  private final int recency;
  private final int count;

  /**
   * A block over one view.
   *
   * @param turned the relation to look under instead of the one asked for
   * @param perCandidate whether the context depends on the candidate
   * @param speeds the half-lives to report, as levels and as shares of the context
   * @param full whether recency and count are reported too
   */
  CountBlock(
      Past past,
      Schema schema,
      Family family,
      View view,
      String name,
      IntUnaryOperator turned,
      boolean perCandidate,
      boolean full,
      int... speeds) {
    this.past = past;
    this.view = view;
    this.table = past.table(view);
    this.found = new int[past.targets()];
    this.turned = turned;
    this.perCandidate = perCandidate;
    this.speeds = speeds;
    this.levelColumns = new int[speeds.length];
    this.shareColumns = new int[speeds.length];
    for (int i = 0; i < speeds.length; i++) {
      levelColumns[i] = schema.add(family, name + " level " + speeds[i]);
      shareColumns[i] = schema.add(family, name + " share " + speeds[i]);
    }
    this.recency = full ? schema.add(family, name + " recency") : -1;
    this.count = full ? schema.add(family, name + " count") : -1;
  }

  @Override
  public void fill(Candidates c) {
    int q = turned.applyAsInt(c.relation);
    if (perCandidate) {
      fillOneByOne(c, q);
      return;
    }
    int context = table.context(view.context(past, c.anchor, q, 0));
    if (context == Table.NONE) {
      return;
    }
    boolean walk = table.distinct(context) <= WALK * c.size;
    if (walk) {
      for (int e = table.first(context); e != Table.NONE; e = table.next(e)) {
        found[table.target(e)] = e + 1;
      }
    }
    for (int i = 0; i < c.size; i++) {
      int target = view.target(past, c.entity[i]);
      int e = walk ? found[target] - 1 : table.entry(context, target);
      if (e != Table.NONE) {
        put(c, i, context, e);
      }
    }
    for (int e = walk ? table.first(context) : Table.NONE; e != Table.NONE; e = table.next(e)) {
      found[table.target(e)] = 0;
    }
  }

  private void fillOneByOne(Candidates c, int q) {
    long lastKey = 0;
    int context = Table.NONE;
    for (int i = 0; i < c.size; i++) {
      int x = c.entity[i];
      long key = view.context(past, c.anchor, q, x);
      if (i == 0 || key != lastKey) {
        context = table.context(key);
        lastKey = key;
      }
      int e = table.entry(context, view.target(past, x));
      if (e != Table.NONE) {
        put(c, i, context, e);
      }
    }
  }

  private void put(Candidates c, int i, int context, int e) {
    for (int k = 0; k < speeds.length; k++) {
      float level = table.level(e, speeds[k], c.step);
      c.columns[levelColumns[k]][i] = level;
      float all = table.contextLevel(context, speeds[k], c.step);
      c.columns[shareColumns[k]][i] = level / (all + 0.1f);
    }
    if (recency >= 0) {
      c.columns[recency][i] = 1f / table.age(e, c.step);
      c.columns[count][i] = table.count(e);
    }
  }
}
