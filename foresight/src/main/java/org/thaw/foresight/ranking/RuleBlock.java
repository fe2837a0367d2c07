package org.thaw.foresight.ranking;

/** What the events of a pair, one by one, say about the relation that is asked for. */
final class RuleBlock implements Block {
  private final Past past;
  private final int sum;
  private final int best;
  private final int newest;
  private final int kinds;
  private final int burst;

  RuleBlock(Past past, Schema schema) {
    this.past = past;
    this.sum = schema.add(Family.RULES, "rule sum");
    this.best = schema.add(Family.RULES, "rule best");
    this.newest = schema.add(Family.RULES, "rule newest");
    this.kinds = schema.add(Family.PAIR, "pair kinds");
    this.burst = schema.add(Family.PAIR, "pair burst");
  }

  @Override
  public void fill(Candidates c) {
    Table table = past.table(View.PAIR);
    int context = table.context(c.anchor);
    for (int i = 0; i < c.size; i++) {
      int e = table.entry(context, c.entity[i]);
      if (e != Table.NONE) {
        read(c, i, e);
        c.columns[burst][i] = table.level(e, 0, c.step) / (table.level(e, 2, c.step) + 0.1f);
      }
    }
  }

  private void read(Candidates c, int i, int pair) {
    int[] rows = past.pairs.rows(pair);
    int end = past.pairs.end(pair);
    float all = 0;
    float top = 0;
    float last = 0;
    int lastStep = rows[end - 1];
    int changes = 0;
    for (int k = past.pairs.begin(pair); k < end; k += 2) {
      float rate = past.rules.rate(rows[k], c.relation, c.step - rows[k + 1]);
      all += rate;
      top = Math.max(top, rate);
      if (rows[k + 1] == lastStep) {
        last += rate;
      }
      if (k > 1 && rows[k] != rows[k - 2]) {
        changes++;
      }
    }
    c.columns[sum][i] = all;
    c.columns[best][i] = top;
    c.columns[newest][i] = last;
    c.columns[kinds][i] = changes + 1;
  }
}
