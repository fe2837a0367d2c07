package org.thaw.foresight.dyad;

import java.util.Arrays;

/**
 * How often such a window held such an event, for each dyad: the newest count most, and dyads of
 * which little is known are drawn towards the mean of all (a Beta-binomial with forgetting).
 */
final class FadedRate {
  private final double kept;
  private final double doubt;
  private final boolean pooled;
  private final double[] held;
  private double tried;

  /**
   * Nothing seen yet.
   *
   * @param halfLife windows after which one counts half; infinite: all count alike
   * @param doubt how many windows the starting point counts for
   * @param pooled whether that is the mean of all dyads; else a half
   */
  FadedRate(int dyads, double halfLife, double doubt, boolean pooled) {
    this.kept = Math.pow(0.5, 1 / halfLife);
    this.doubt = doubt;
    this.pooled = pooled;
    this.held = new double[dyads];
  }

  private FadedRate(FadedRate other) {
    this.kept = other.kept;
    this.doubt = other.doubt;
    this.pooled = other.pooled;
    this.held = other.held.clone();
    this.tried = other.tried;
  }

  /** The same, which goes its own way from here. */
  FadedRate copy() {
    return new FadedRate(this);
  }

  /** One more window is over. */
  void see(boolean[] came) {
    tried = tried * kept + 1;
    for (int k = 0; k < held.length; k++) {
      held[k] = held[k] * kept + (came[k] ? 1 : 0);
    }
  }

  /** The rate of each dyad, 0 to 1. */
  double[] rates() {
    double start = start(Arrays.stream(held).sum(), held.length);
    double[] rates = new double[held.length];
    for (int k = 0; k < rates.length; k++) {
      rates[k] = (held[k] + doubt * start) / (tried + doubt);
    }
    return rates;
  }

  private double start(double heldByAll, int dyads) {
    return pooled && tried > 0 ? heldByAll / dyads / tried : 0.5;
  }

  /** The rate of a dyad that is none of these, from whether each of its windows held one. */
  double beside(boolean[] came) {
    double own = 0;
    for (boolean once : came) {
      own = own * kept + (once ? 1 : 0);
    }
    double start = start(Arrays.stream(held).sum() + own, held.length + 1);
    return (own + doubt * start) / (tried + doubt);
  }
}
