package org.thaw.statement;

/**
 * A probability as a band.
 *
 * @param low at least, 0 to 1
 * @param high at most, 0 to 1
 */
public record Likelihood(double low, double high) {

  /** Refuses a band that is none. */
  public Likelihood {
    if (!(0 <= low && low <= high && high <= 1)) {
      throw new IllegalArgumentException("no band within 0 to 1: " + low + " to " + high);
    }
  }
}
