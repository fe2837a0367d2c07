package org.thaw.picture.dispute;

import java.time.LocalDate;
import java.util.List;

/**
 * Accounts that cannot all be true.
 *
 * @param matter what they differ on
 * @param about ids of the territory, the parties, or the agreement that it is about
 * @param from first day of which they differ
 * @param to last day of which they differ
 * @param sides the accounts side by side, the best borne out first
 */
public record Disagreement(
    Matter matter, List<String> about, LocalDate from, LocalDate to, List<Side> sides) {

  /** Copies the lists. */
  public Disagreement {
    about = List.copyOf(about);
    sides = List.copyOf(sides);
  }
}
