package org.thaw.picture.conflict;

import java.time.LocalDate;
import java.util.List;

/**
 * A conflict with its signs of thawing.
 *
 * @param conflict which
 * @param since first day of the two years that signs are taken from
 * @param on the last
 * @param signs at most one of each kind
 */
public record Thawing(Conflict conflict, LocalDate since, LocalDate on, List<ThawSign> signs) {

  /** Copies the list. */
  public Thawing {
    signs = List.copyOf(signs);
  }

  /** Independent documents behind all signs, each counted for each sign. */
  public int origins() {
    return signs.stream().mapToInt(ThawSign::origins).sum();
  }
}
