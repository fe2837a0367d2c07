package org.thaw.foresight.boosting;

import it.unimi.dsi.fastutil.ints.IntArrayList;
import java.util.List;

/**
 * Trees joined by the kinds of reasons that they look at: one term for each set of kinds. A score
 * is the sum of its terms, so leaving one out changes the score by exactly what it gave.
 */
public final class Terms {
  private final List<Tree> trees;
  private final int[] termOf;
  private final IntArrayList masks = new IntArrayList();

  /**
   * Joins trees.
   *
   * @param families the family of each column, 0 to 30
   * @param gate the family that describes the question and is no reason
   */
  public Terms(List<Tree> trees, int[] families, int gate) {
    this.trees = List.copyOf(trees);
    this.termOf = new int[trees.size()];
    for (int k = 0; k < termOf.length; k++) {
      int mask = 0;
      for (int column : trees.get(k).columns()) {
        mask |= families[column] == gate ? 0 : 1 << families[column];
      }
      int known = masks.indexOf(mask);
      termOf[k] = known >= 0 ? known : masks.size();
      if (known < 0) {
        masks.add(mask);
      }
    }
  }

  /** How many terms there are. */
  public int size() {
    return masks.size();
  }

  /** The kinds of reasons of a term: bit f is set for family f. */
  public int mask(int term) {
    return masks.getInt(term);
  }

  /** What each term gives to one candidate, in log-odds. */
  public double[] parts(float[][] values, int slot) {
    double[] parts = new double[masks.size()];
    for (int k = 0; k < termOf.length; k++) {
      parts[termOf[k]] += trees.get(k).part(values, slot);
    }
    return parts;
  }

  /** The scores of all candidates, leaving out the terms that are marked. */
  public float[] scores(float[][] values, int size, boolean[] leftOut) {
    float[] scores = new float[size];
    for (int k = 0; k < termOf.length; k++) {
      if (!leftOut[termOf[k]]) {
        trees.get(k).addTo(values, size, scores);
      }
    }
    return scores;
  }

  /** The scores of all candidates. */
  public float[] scores(float[][] values, int size) {
    return scores(values, size, new boolean[masks.size()]);
  }

  /** What each term gives to one training row. */
  Parts parts(Questions questions) {
    BinnedTree[] binned = new BinnedTree[termOf.length];
    for (int k = 0; k < binned.length; k++) {
      binned[k] = new BinnedTree(questions, trees.get(k));
    }
    return (row, parts) -> {
      for (int k = 0; k < binned.length; k++) {
        parts[termOf[k]] += binned[k].part(row);
      }
    };
  }

  /** Adds what each term gives to one training row. */
  interface Parts {
    void addTo(int row, double[] parts);
  }
}
