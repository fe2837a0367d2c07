package org.thaw.reading.actor;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;

/**
 * How a common noun points back, and how much each trait of somebody spoken of before counts for
 * it: the file {@code references.tsv}, learned from own texts whose writers noted whom each phrase
 * means ({@code reading/training/texts}). A log-linear model over the candidates (Denis and
 * Baldridge 2007, a ranking approach to pronoun resolution). Pronouns did not gain by it and are
 * told by {@link Memory#last}.
 */
public enum Reference {
  /** "the army", "the government": an organ of somebody. */
  ORGAN,
  /** "the territory". */
  LAND,
  /** "the country". */
  STATE,
  /** "the rebels". */
  GROUP,
  /** "the city". */
  PLACE,
  /** "the mission". */
  ORGANISATION;

  private static final double[] NONE = new double[Candidate.TRAITS.size()];
  private static final Map<Reference, double[]> WEIGHTS = load();

  /** How well a candidate would do, as a logarithm; only differences mean something. */
  double of(Candidate candidate) {
    double[] weights = WEIGHTS.getOrDefault(this, NONE);
    double[] traits = candidate.traits();
    double sum = 0;
    for (int i = 0; i < traits.length; i++) {
      sum += weights[i] * traits[i];
    }
    return sum;
  }

  private static Map<Reference, double[]> load() {
    Map<Reference, double[]> all = new EnumMap<>(Reference.class);
    for (Tsv.Row row : Tsv.rows(Reference.class, "references.tsv")) {
      int trait = Candidate.TRAITS.indexOf(row.at(1));
      if (trait < 0) {
        throw new IllegalStateException("references.tsv: no such trait: " + row.at(1));
      }
      all.computeIfAbsent(
                  valueOf(row.at(0).toUpperCase(Locale.ROOT)), r -> new double[NONE.length])[
              trait] =
          Double.parseDouble(row.at(2));
    }
    return all;
  }
}
