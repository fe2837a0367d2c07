package org.thaw.picture.dispute;

import java.util.List;
import org.thaw.statement.Event;
import org.thaw.statement.TollKind;

/**
 * A toll that one and the same claimant has put otherwise later: no contradiction.
 *
 * @param kind what is counted
 * @param reports the reports, the earliest first
 */
public record Update(TollKind kind, List<Event> reports) {

  /** Copies the list. */
  public Update {
    reports = List.copyOf(reports);
  }
}
