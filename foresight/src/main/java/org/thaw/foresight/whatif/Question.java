package org.thaw.foresight.whatif;

import java.util.List;
import org.thaw.foresight.fcm.MapException;
import org.thaw.foresight.fcm.Settings;

/**
 * What would follow from these shocks?
 *
 * @param shocks to which factors
 * @param settings how the map is run
 * @param clamped whether a shocked factor is held there; else it is only pushed, once
 * @param draws how many times the edges are drawn anew for the range
 * @param seed of the draws
 */
public record Question(
    List<Shock> shocks, Settings settings, boolean clamped, int draws, long seed) {

  /** Copies the list; refuses a question without a shock, and one factor twice. */
  public Question {
    shocks = List.copyOf(shocks);
    if (shocks.isEmpty()) {
      throw new MapException("no shock: say what happens to which factor");
    }
    if (shocks.stream().map(Shock::factor).distinct().count() < shocks.size()) {
      throw new MapException("one factor is named twice: say once what happens to it");
    }
    if (draws < 1) {
      throw new MapException(draws + " draws: name 1 or more");
    }
  }
}
