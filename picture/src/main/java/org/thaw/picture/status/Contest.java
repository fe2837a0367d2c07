package org.thaw.picture.status;

import java.time.LocalDate;
import java.util.List;

/**
 * A stretch of time for which accounts differ.
 *
 * @param from first day
 * @param to last day
 * @param accounts all that differ, the best borne out first
 */
public record Contest(LocalDate from, LocalDate to, List<Account> accounts) {

  /** Copies the list. */
  public Contest {
    accounts = List.copyOf(accounts);
  }
}
