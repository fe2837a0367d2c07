package org.thaw.reading.toll;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.thaw.reading.actor.Tsv;

/**
 * What "dozens", "scores" and "several hundred" amount to: the file {@code vague.tsv}.
 *
 * <p>The bounds follow two habits of the field's codebooks. From ACLED: the lowest number that the
 * word can mean is taken, one unit of it ("dozens" is at least 12, "scores" at least 20, "hundreds"
 * at least 100, "many" at least 10), for a vague word is no evidence of more. From UCDP: low, best
 * and high are kept apart, and the best estimate stays empty where a document gives no figure of
 * its own. The high bound is the last number before the next larger word would be used ("dozens" at
 * most 99, "hundreds" at most 999); "many" has none. "Several" and "a few" are 3 to 9, and so
 * "several hundred" is 300 to 999.
 */
final class VagueNumbers {

  private final Map<String, Count> words = new HashMap<>();

  VagueNumbers() {
    for (Tsv.Row row : Tsv.rows(VagueNumbers.class, "vague.tsv")) {
      words.put(
          row.at(0),
          new Count(
              OptionalInt.of(Integer.parseInt(row.at(1))),
              OptionalInt.empty(),
              row.at(2).isEmpty()
                  ? OptionalInt.empty()
                  : OptionalInt.of(Integer.parseInt(row.at(2)))));
    }
  }

  /** The bounds of a vague number; "several hundred" is several times a hundred. */
  Optional<Count> of(String phrase, Map<String, Integer> scales) {
    Count known = words.get(phrase);
    if (known != null) {
      return Optional.of(known);
    }
    int blank = phrase.lastIndexOf(' ');
    String scale = blank < 0 ? "" : phrase.substring(blank + 1);
    String times = blank < 0 ? "" : phrase.substring(0, blank).replaceAll(" of$", "");
    Integer unit = scales.get(scale);
    Count several = words.get(times);
    if (unit == null || several == null || several.high().isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        Count.between(
            several.low().orElseThrow() * unit, (several.high().getAsInt() + 1) * unit - 1));
  }
}
