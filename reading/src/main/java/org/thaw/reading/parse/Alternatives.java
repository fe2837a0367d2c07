package org.thaw.reading.parse;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Lists of words as the rules write them, {@code would|could|might}, each taken apart once. */
final class Alternatives {
  private static final Map<String, Set<String>> KNOWN = new ConcurrentHashMap<>();

  private Alternatives() {}

  static Set<String> of(String alternatives) {
    Set<String> words = KNOWN.get(alternatives);
    return words != null
        ? words
        : KNOWN.computeIfAbsent(alternatives, a -> Set.of(a.split("\\|", -1)));
  }
}
