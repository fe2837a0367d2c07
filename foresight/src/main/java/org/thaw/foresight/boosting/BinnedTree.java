package org.thaw.foresight.boosting;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** A tree over the binned columns of training rows. */
final class BinnedTree {
  private static final VarHandle EIGHT =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
  private static final long ONES = 0x0101010101010101L;
  private static final long TOPS = 0x8080808080808080L;
  private final byte[][] bins;
  private final int[] cuts;
  private final float[] leaves;
  private final int gates;

  BinnedTree(Questions questions, Tree tree) {
    int depth = tree.columns().length;
    this.bins = new byte[depth][];
    this.cuts = new int[depth];
    for (int d = 0; d < depth; d++) {
      bins[d] = questions.bin(tree.columns()[d]);
      cuts[d] = questions.bins().of(tree.columns()[d], tree.thresholds()[d]);
    }
    this.leaves = tree.leaves();
    this.gates = tree.gates();
  }

  private int leaf(int row) {
    int leaf = 0;
    for (int d = 0; d < cuts.length; d++) {
      leaf |= bins[d][row] > cuts[d] ? 1 << d : 0;
    }
    return leaf;
  }

  /** What it gives a row, counted from what it gives one without evidence. */
  float part(int row) {
    int leaf = leaf(row);
    return leaves[leaf] - leaves[leaf & gates];
  }

  /**
   * Adds what it gives to the score of each row. Eight rows are compared at a time: a bin is below
   * 64, so that its byte has room for the borrow of the comparison.
   */
  void addTo(float[] scores) {
    int whole = scores.length & ~7;
    for (int i = 0; i < whole; i += 8) {
      long leaf = 0;
      for (int d = 0; d < cuts.length; d++) {
        long above = ((long) EIGHT.get(bins[d], i) | TOPS) - ONES * (cuts[d] + 1);
        leaf |= (above & TOPS) >>> (7 - d);
      }
      for (int k = 0; k < 8; k++) {
        scores[i + k] += leaves[(int) (leaf >>> (8 * k)) & 0xFF];
      }
    }
    for (int i = whole; i < scores.length; i++) {
      scores[i] += leaves[leaf(i)];
    }
  }
}
