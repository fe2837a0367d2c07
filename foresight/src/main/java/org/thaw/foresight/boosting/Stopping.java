package org.thaw.foresight.boosting;

/** Chooses how many trees to keep: as many as serve the questions that are held back best. */
final class Stopping {
  /** Looked at after each so many trees. */
  private static final int EACH = 20;

  /** So many looks without a gain are enough. */
  private static final int PATIENCE = 4;

  /** With fewer held back, chance would choose. */
  private static final int FEW = 50;

  private final Questions questions;
  private final Softmax softmax;
  private double least = Double.POSITIVE_INFINITY;
  private int best;
  private float[] then = new float[0];

  Stopping(Questions questions, Softmax softmax) {
    this.questions = questions;
    this.softmax = softmax;
  }

  /** Whether more trees are in vain, so many being there. */
  boolean enough(int trees, float[] scores) {
    if (trees % EACH != 0 || trees == 0) {
      return false;
    }
    int held = 0;
    double loss = 0;
    for (int k = 0; k < questions.size(); k++) {
      if (FirstChances.heldBack(k)) {
        held++;
        loss += softmax.derive(k, scores);
      }
    }
    if (held < FEW) {
      return false;
    }
    if (loss < least) {
      least = loss;
      best = trees;
      then = scores.clone();
    }
    return trees - best >= EACH * PATIENCE;
  }

  /** How many of so many trees to keep; the scores become those that they gave. */
  int best(int trees, float[] scores) {
    if (best == 0 || trees - best < EACH) {
      return trees;
    }
    System.arraycopy(then, 0, scores, 0, then.length);
    return best;
  }
}
