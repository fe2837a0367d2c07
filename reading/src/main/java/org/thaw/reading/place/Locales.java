package org.thaw.reading.place;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.thaw.reading.actor.Tsv;

/** The nouns that locate by a name beside them: the file {@code locales.tsv}. */
final class Locales {

  /** How such a noun locates. */
  enum How {
    /** At the place that is named: its point is near enough. */
    INSIDE,
    /** The same, and a name that the lexicon does not know is one of a settlement. */
    SETTLEMENT,
    /** Along a line, which has no one point. */
    LINE
  }

  private static final Locales SHIPPED = new Locales();

  private final Map<String, How> nouns = new HashMap<>();

  private Locales() {
    for (Tsv.Row row : Tsv.rows(Locales.class, "locales.tsv")) {
      nouns.put(row.at(0), How.valueOf(row.at(1).toUpperCase(Locale.ROOT)));
    }
  }

  /** Those that Thaw ships with. */
  static Locales shipped() {
    return SHIPPED;
  }

  /** How a noun locates; empty: it does not. */
  Optional<How> of(String lemma) {
    return Optional.ofNullable(nouns.get(lemma));
  }
}
