package org.thaw.foresight.calibration;

/** The seven expressions of likelihood of Intelligence Community Directive 203 (2015). */
public enum LikelihoodWords {
  ALMOST_NO_CHANCE("almost no chance", 0.05),
  VERY_UNLIKELY("very unlikely", 0.20),
  UNLIKELY("unlikely", 0.45),
  ROUGHLY_EVEN_CHANCE("roughly even chance", 0.55),
  LIKELY("likely", 0.80),
  VERY_LIKELY("very likely", 0.95),
  ALMOST_CERTAIN("almost certain", 1.0);

  private final String words;
  private final double below;

  LikelihoodWords(String words, double below) {
    this.words = words;
    this.below = below;
  }

  /** The expression for a probability; a bound belongs to the more likely side. */
  public static LikelihoodWords of(double probability) {
    if (!(probability >= 0 && probability <= 1)) {
      throw new IllegalArgumentException("no probability: " + probability);
    }
    for (LikelihoodWords w : values()) {
      if (probability < w.below) {
        return w;
      }
    }
    return ALMOST_CERTAIN;
  }

  /** The expression as the directive writes it. */
  public String words() {
    return words;
  }
}
