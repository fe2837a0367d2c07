package org.thaw.foresight.boosting;

import java.util.Arrays;
import java.util.SplittableRandom;

/**
 * How often each term was right before: among training candidates to which it gave about as much,
 * how many there were and how many were true.
 */
public final class TermRecord {
  private static final int BANDS = 8;
  private static final int QUESTIONS = 1500;
  private final double[][] edges;
  private final double[][] tried;
  private final double[][] held;

  private TermRecord(int terms) {
    this.edges = new double[terms][];
    this.tried = new double[terms][BANDS];
    this.held = new double[terms][BANDS];
  }

  /**
   * Counts over a sample of the training questions.
   *
   * @param seed chooses the sample
   */
  public static TermRecord of(Questions questions, Terms terms, long seed) {
    TermRecord record = new TermRecord(terms.size());
    SplittableRandom random = new SplittableRandom(seed);
    int asked = Math.min(QUESTIONS, questions.size());
    int[] rows = new int[questions.rows()];
    int n = 0;
    for (int k = 0; k < asked; k++) {
      int q = random.nextInt(questions.size());
      for (int i = questions.start(q); i < questions.start(q + 1) && n < rows.length; i++) {
        rows[n++] = i;
      }
    }
    double[][] parts = new double[n][terms.size()];
    Terms.Parts given = terms.parts(questions);
    for (int i = 0; i < n; i++) {
      given.addTo(rows[i], parts[i]);
    }
    for (int t = 0; t < terms.size(); t++) {
      record.count(t, parts, Arrays.copyOf(rows, n), questions);
    }
    return record;
  }

  private void count(int term, double[][] parts, int[] rows, Questions questions) {
    double[] sorted = new double[rows.length];
    for (int i = 0; i < rows.length; i++) {
      sorted[i] = parts[i][term];
    }
    Arrays.sort(sorted);
    edges[term] = new double[BANDS - 1];
    for (int b = 1; b < BANDS; b++) {
      // bands halve towards the top: strong reasons are rare and are what is shown
      double share = 1 - Math.pow(0.5, b);
      edges[term][b - 1] = sorted.length == 0 ? 0 : sorted[(int) (share * (sorted.length - 1))];
    }
    for (int i = 0; i < rows.length; i++) {
      int b = band(term, parts[i][term]);
      tried[term][b] += questions.weight(rows[i]);
      held[term][b] += questions.hit(rows[i]) > 0 ? 1 : 0;
    }
  }

  private int band(int term, double part) {
    int b = 0;
    while (b < BANDS - 1 && part > edges[term][b]) {
      b++;
    }
    return b;
  }

  /** How many candidates, about, were given about as much by this term. */
  public long tried(int term, double part) {
    return Math.round(tried[term][band(term, part)]);
  }

  /** How many of those were true. */
  public long held(int term, double part) {
    return Math.round(held[term][band(term, part)]);
  }
}
