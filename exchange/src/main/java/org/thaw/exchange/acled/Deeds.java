package org.thaw.exchange.acled;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.thaw.exchange.code.CodeTable;
import org.thaw.statement.EventType;

/** What ACLED's event types are in PLOVER, and who does them to whom ({@code acled-events.tsv}). */
final class Deeds {

  private static final String ANY = "*";

  /**
   * Something that one of an event's actors does to the other.
   *
   * @param reversed whether the second named does it
   * @param type of the event
   * @param mode PLOVER's
   */
  record Deed(boolean reversed, EventType type, Optional<String> mode) {}

  private final Map<String, List<Deed>> deeds = new HashMap<>();

  Deeds() {
    for (CodeTable.Row row : CodeTable.load("acled-events.tsv").rows()) {
      List<Deed> done = new ArrayList<>();
      for (String words : row.several(2)) {
        String[] parts = words.strip().split(" +", -1);
        done.add(
            new Deed(
                parts[0].startsWith("2"),
                EventType.valueOf(parts[1]),
                parts.length > 2 ? Optional.of(parts[2]) : Optional.empty()));
      }
      deeds.put(key(row.at(0), row.at(1)), List.copyOf(done));
    }
  }

  /** What is done in an event of that type; empty: the type is in no table. */
  Optional<List<Deed>> of(String type, String subType) {
    return Optional.ofNullable(deeds.get(key(type, subType)))
        .or(() -> Optional.ofNullable(deeds.get(key(type, ANY))));
  }

  private static String key(String type, String subType) {
    return (type.strip() + '\n' + subType.strip()).toLowerCase(Locale.ROOT);
  }
}
