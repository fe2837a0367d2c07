package org.thaw.exchange.icews;

import java.util.Optional;

/**
 * What stands for a missing value in ICEWS and POLECAT: nothing, {@code NA}, {@code NULL}, {@code
 * None}, {@code --}. Never asked of a name: a place or a person may be called so.
 */
final class Missing {

  private Missing() {}

  static boolean none(String cell) {
    return switch (cell.strip()) {
      case "", "NA", "NULL", "None", "--", "---", "N/A" -> true;
      default -> false;
    };
  }

  static Optional<String> text(String cell) {
    return none(cell) ? Optional.empty() : Optional.of(cell.strip());
  }
}
