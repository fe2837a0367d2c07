package org.thaw.foresight.boosting;

/**
 * A small table: each of its columns is compared with one threshold, and the outcomes together say
 * which of its 2^depth leaves counts (an oblivious tree, Prokhorenkova et al. 2018).
 *
 * @param columns the column that each level looks at
 * @param thresholds a level's bit is set where the column is above this
 * @param leaves what each leaf adds to the log-odds; bit of level 0 is the lowest
 * @param gates bits of the levels that look at the question, not at the candidate
 */
@SuppressWarnings("ArrayRecordComponent") // columns for hot loops: never written to, never compared
public record Tree(int[] columns, float[] thresholds, float[] leaves, int gates) {

  /**
   * Adds this table's part to the scores of all candidates, counted from what it gives a candidate
   * for which nothing speaks.
   */
  public void addTo(float[][] values, int size, float[] scores) {
    int depth = columns.length;
    int[] leaf = new int[size];
    for (int d = 0; d < depth; d++) {
      float[] column = values[columns[d]];
      float threshold = thresholds[d];
      int bit = 1 << d;
      for (int i = 0; i < size; i++) {
        leaf[i] |= column[i] > threshold ? bit : 0;
      }
    }
    float nothing = size == 0 ? 0 : leaves[leaf[0] & gates];
    for (int i = 0; i < size; i++) {
      scores[i] += leaves[leaf[i]] - nothing;
    }
  }

  /** The same table, giving so many times as much. */
  Tree times(float share) {
    float[] shares = leaves.clone();
    for (int i = 0; i < shares.length; i++) {
      shares[i] *= share;
    }
    return new Tree(columns, thresholds, shares, gates);
  }

  /** What this table adds to one candidate, counted from what it gives one without evidence. */
  public float part(float[][] values, int slot) {
    int leaf = 0;
    for (int d = 0; d < columns.length; d++) {
      leaf |= values[columns[d]][slot] > thresholds[d] ? 1 << d : 0;
    }
    return leaves[leaf] - leaves[leaf & gates];
  }
}
