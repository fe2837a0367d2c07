package org.thaw.evaluation.forecast;

import java.util.Locale;

/** Mean reciprocal rank and Hits@1, 3, 10 over some of the queries, all in percent. */
public final class RankMetrics {
  private long queries;
  private double reciprocal;
  private long first;
  private long three;
  private long ten;

  /**
   * Counts one query.
   *
   * @param rank of the true answer, 1 or more; halves arise from ties
   * @throws IllegalArgumentException if the rank is none
   */
  public void add(double rank) {
    if (!(rank >= 1)) {
      throw new IllegalArgumentException("no rank: " + rank);
    }
    queries++;
    reciprocal += 1 / rank;
    first += rank <= 1 ? 1 : 0;
    three += rank <= 3 ? 1 : 0;
    ten += rank <= 10 ? 1 : 0;
  }

  /** How many queries were counted. */
  public long queries() {
    return queries;
  }

  /** Mean reciprocal rank in percent; NaN before the first query. */
  public double mrr() {
    return 100 * reciprocal / queries;
  }

  /** Share of queries, in percent, whose answer is among the first 1, 3 or 10. */
  public double hits(int k) {
    return 100.0 * (k == 1 ? first : k == 3 ? three : ten) / queries;
  }

  @Override
  public String toString() {
    return queries == 0
        ? "no queries"
        : String.format(
            Locale.ROOT,
            "%7d  MRR %5.2f  H@1 %5.2f  H@3 %5.2f  H@10 %5.2f",
            queries,
            mrr(),
            hits(1),
            hits(3),
            hits(10));
  }
}
