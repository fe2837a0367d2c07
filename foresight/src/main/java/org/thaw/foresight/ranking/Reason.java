package org.thaw.foresight.ranking;

import java.util.List;
import java.util.Set;

/**
 * One part of a forecast.
 *
 * @param kinds which kinds of reasons it joins, one or two
 * @param weight what it adds to the log-odds; leaving it out lowers the score by this
 * @param tried how many candidates of past questions were given about as much by it
 * @param held how many of those came true
 * @param events past events behind it, newest first; empty where it rests on counts alone
 */
public record Reason(
    Set<Family> kinds, double weight, long tried, long held, List<PastEvent> events) {

  /** Copies what it is given. */
  public Reason {
    kinds = Set.copyOf(kinds);
    events = List.copyOf(events);
  }

  /**
   * An event that counted.
   *
   * @param subject who did it
   * @param relation what, 0 to R-1
   * @param object to whom
   * @param step when
   */
  public record PastEvent(int subject, int relation, int object, int step) {}
}
