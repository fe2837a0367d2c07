package org.thaw.foresight.ranking;

/** Whether the two are of one country, and how that country's share falls on each candidate. */
final class CountryBlock implements Block {
  private final Past past;
  private final int same;
  private final int mixed;
  private final int mixedCountry;
  private final int within;
  private final float[] own;
  private final float[] pooled;
  private final float[] all;

  CountryBlock(Past past, Schema schema) {
    this.past = past;
    this.own = new float[past.targets()];
    this.pooled = new float[past.targets()];
    this.all = new float[past.targets()];
    this.within = schema.add(Family.COUNTRY, "share within country");
    this.same = schema.add(Family.COUNTRY, "same country");
    this.mixed = schema.add(Family.COUNTRY, "by actor's share in country");
    this.mixedCountry = schema.add(Family.COUNTRY, "by countries' share in country");
  }

  @Override
  public void fill(Candidates c) {
    int home = past.home[c.anchor];
    share(c, View.EVENT_COUNTRY, own);
    share(c, View.COUNTRY_COUNTRY, pooled);
    share(c, View.RELATION_COUNTRY, all);
    Table relation = past.table(View.RELATION_TARGET);
    int q = relation.context(c.relation);
    for (int i = 0; i < c.size; i++) {
      int x = c.entity[i];
      int country = past.home[x];
      c.columns[same][i] = home > 0 && home == country ? 1 : 0;
      int e = relation.entry(q, x);
      if (e != Table.NONE) {
        float share = relation.level(e, 3, c.step) / (all[country] + 0.5f);
        c.columns[within][i] = share;
        c.columns[mixed][i] = share * own[country];
        c.columns[mixedCountry][i] = share * pooled[country];
      }
    }
    forget(c, View.EVENT_COUNTRY, own);
    forget(c, View.COUNTRY_COUNTRY, pooled);
    forget(c, View.RELATION_COUNTRY, all);
  }

  /** What falls on each country in one view: shares, or levels where it is the whole relation. */
  private void share(Candidates c, View view, float[] shares) {
    Table table = past.table(view);
    int context = table.context(view.context(past, c.anchor, c.relation, 0));
    float whole = view == View.RELATION_COUNTRY ? 1 : table.contextLevel(context, 3, c.step) + 0.5f;
    for (int e = table.first(context); e != Table.NONE; e = table.next(e)) {
      shares[table.target(e)] = table.level(e, 3, c.step) / whole;
    }
  }

  private void forget(Candidates c, View view, float[] shares) {
    Table table = past.table(view);
    int context = table.context(view.context(past, c.anchor, c.relation, 0));
    for (int e = table.first(context); e != Table.NONE; e = table.next(e)) {
      shares[table.target(e)] = 0;
    }
  }
}
