package org.thaw.reading.parse.fast;

/** A linear model over hashed features: one score for each class. */
interface Model {

  /**
   * Adds the weights of the features.
   *
   * @param keys the features
   * @param count how many of them
   * @param scores set to one score for each class
   */
  void score(int[] keys, int count, float[] scores);
}
