package org.thaw.foresight.outlook;

import java.util.List;
import org.thaw.foresight.ranking.Reason;
import org.thaw.statement.EventType;

/**
 * With whom an event of one actor is likely, if it comes.
 *
 * @param type what the actor does, or what is done to it
 * @param does whether the actor does it
 * @param days on how many of the last 90 days there was such an event
 * @param likely with whom, most likely first
 * @param reasons why the first comes first, strongest reason first
 */
public record Lead(
    EventType type, boolean does, int days, List<Partner> likely, List<Reason> reasons) {

  /** Somebody, and how likely it is that such an event, if it comes, is with them. */
  public record Partner(String actor, double probability) {}

  /** Copies the lists. */
  public Lead {
    likely = List.copyOf(likely);
    reasons = List.copyOf(reasons);
  }
}
