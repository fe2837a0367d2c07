package org.thaw.foresight.outlook;

import java.util.List;
import org.thaw.foresight.dyad.DyadForecaster;
import org.thaw.statement.QuadClass;

/**
 * How likely at least one event of a quad class is between two within the horizon.
 *
 * @param probability 0 to 1
 * @param baseRate how often such a stretch of days held one, over all that is known
 * @param before what would have been said a week earlier
 * @param reasons what made it; their weights add up to the log-odds
 * @param behind the newest such events, newest first
 */
public record Chance(
    Dyad dyad,
    QuadClass quad,
    double probability,
    double baseRate,
    double before,
    List<DyadForecaster.Part> reasons,
    List<Happening> behind) {

  /** Copies the lists. */
  public Chance {
    reasons = List.copyOf(reasons);
    behind = List.copyOf(behind);
  }

  /** The same, with these events behind it. */
  Chance behind(List<Happening> newest) {
    return new Chance(dyad, quad, probability, baseRate, before, reasons, newest);
  }

  /** How far it has moved within the week, in points of probability. */
  public double moved() {
    return probability - before;
  }
}
