package org.thaw.exchange.icews;

import java.util.Optional;

/** What stands for a missing value. Never asked of a name in ICEWS: somebody may be called so. */
enum Missing {
  /** Blank or NULL in the files themselves, NA in copies that R wrote. */
  ICEWS,
  /** None nearly everywhere; NA where a type has no modes. */
  POLECAT;

  boolean none(String cell) {
    return switch (cell.strip()) {
      case "", "NA", "NULL" -> true;
      case "None", "--", "---", "N/A" -> this == POLECAT;
      default -> false;
    };
  }

  Optional<String> text(String cell) {
    return none(cell) ? Optional.empty() : Optional.of(cell.strip());
  }
}
