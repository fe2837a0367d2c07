package org.thaw.foresight.whatif;

import java.util.List;
import org.thaw.foresight.fcm.Ending;

/**
 * What would follow.
 *
 * @param question what was asked
 * @param effects the largest first; the shocked factors themselves are none
 * @param shocked how the run with the shock ended
 * @param baseline how the run without it ended
 * @param unsettledDraws how many draws of the edges did not settle
 * @param limits what the map cannot say
 */
public record Answer(
    Question question,
    List<Effect> effects,
    Ending shocked,
    Ending baseline,
    int unsettledDraws,
    List<Limit> limits) {

  /** Copies the lists. */
  public Answer {
    effects = List.copyOf(effects);
    limits = List.copyOf(limits);
  }
}
