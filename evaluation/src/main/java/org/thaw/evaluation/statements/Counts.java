package org.thaw.evaluation.statements;

/**
 * What was wanted, found and said.
 *
 * @param need gold statements that must be found
 * @param core those of them found
 * @param full those of them found with the right dates, speaker and modality
 * @param said statements read
 * @param right those of them that some gold statement wants or allows
 */
public record Counts(int need, int core, int full, int said, int right) {

  /** Nothing yet. */
  static final Counts NONE = new Counts(0, 0, 0, 0, 0);

  /** Both together. */
  public Counts plus(Counts other) {
    return new Counts(
        need + other.need,
        core + other.core,
        full + other.full,
        said + other.said,
        right + other.right);
  }

  /** Share of what was wanted that was found, in percent. */
  public double recall() {
    return percent(core, need);
  }

  /** The same with the right dates, speaker and modality. */
  public double fullRecall() {
    return percent(full, need);
  }

  /** Share of what was said that is right, in percent. */
  public double precision() {
    return percent(right, said);
  }

  /** Harmonic mean of precision and recall. */
  public double f1() {
    double sum = precision() + recall();
    return sum == 0 ? 0 : 2 * precision() * recall() / sum;
  }

  private static double percent(int part, int whole) {
    return whole == 0 ? 0 : 100.0 * part / whole;
  }
}
