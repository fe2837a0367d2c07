package org.thaw.reading.causal;

/**
 * Two spans of words, the left before the right one.
 *
 * @param anchor the word that joins them
 * @param pattern which is the cause
 * @param leftStart first word of the left span
 * @param leftEnd its last
 * @param rightStart first word of the right span
 * @param rightEnd its last
 * @param probability how sure it is that they are cause and effect
 */
public record CausalPair(
    int anchor,
    Pattern pattern,
    int leftStart,
    int leftEnd,
    int rightStart,
    int rightEnd,
    double probability) {

  /** First word of the cause. */
  public int causeStart() {
    return pattern.isCauseFirst() ? leftStart : rightStart;
  }

  /** Last word of the cause. */
  public int causeEnd() {
    return pattern.isCauseFirst() ? leftEnd : rightEnd;
  }

  /** First word of the effect. */
  public int effectStart() {
    return pattern.isCauseFirst() ? rightStart : leftStart;
  }

  /** Last word of the effect. */
  public int effectEnd() {
    return pattern.isCauseFirst() ? rightEnd : leftEnd;
  }
}
