package org.thaw.exchange;

import java.util.Optional;

/** Knows actors by the names that people write; data sets write them too. */
@FunctionalInterface
public interface Lexicon {

  /** Knows nobody. */
  Lexicon EMPTY = name -> Optional.empty();

  /** The id of the actor that goes by this name: a slug, or ISO 3166-1 alpha-3. */
  Optional<String> id(String name);
}
