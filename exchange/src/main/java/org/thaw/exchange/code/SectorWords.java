package org.thaw.exchange.code;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.thaw.statement.Sector;

/**
 * Sectors by the words that ICEWS, POLECAT, ACLED and UCDP use for them ({@code sectors.tsv}): the
 * first line whose word occurs counts, for ICEWS lists several in no stable order.
 */
public final class SectorWords {

  private static final SectorWords TABLE = new SectorWords(CodeTable.load("sectors.tsv"));

  private final Map<String, Optional<Sector>> sectors = new LinkedHashMap<>();

  private SectorWords(CodeTable table) {
    for (CodeTable.Row row : table.rows()) {
      sectors.put(row.at(0).toLowerCase(Locale.ROOT), row.optional(1).map(Sector::valueOf));
    }
  }

  /** The table. */
  public static SectorWords table() {
    return TABLE;
  }

  /** The sector that these words name; empty where none of them is known. */
  public Optional<Sector> of(String words) {
    if (words.isBlank()) {
      return Optional.empty();
    }
    String lower = words.toLowerCase(Locale.ROOT);
    for (Map.Entry<String, Optional<Sector>> entry : sectors.entrySet()) {
      if (begins(lower, entry.getKey())) {
        return entry.getValue();
      }
    }
    return Optional.empty();
  }

  /** Whether a word of the text begins so. */
  private static boolean begins(String text, String word) {
    int at = text.indexOf(word);
    while (at > 0 && Character.isLetter(text.charAt(at - 1))) {
      at = text.indexOf(word, at + 1);
    }
    return at >= 0;
  }

  /** The sector of PLOVER's own three letters, in any case. */
  public static Optional<Sector> code(String code) {
    for (Sector sector : Sector.values()) {
      if (sector.name().equalsIgnoreCase(code.strip())) {
        return Optional.of(sector);
      }
    }
    return Optional.empty();
  }
}
