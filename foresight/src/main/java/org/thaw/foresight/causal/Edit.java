package org.thaw.foresight.causal;

import java.time.Instant;
import java.util.Optional;
import org.thaw.foresight.factor.Factor;

/**
 * What a person did to the map. Edits are only ever appended; the last on an edge or factor counts.
 *
 * @param action what was done
 * @param cause the edge's cause; for a regrouping the factor that is moved
 * @param effect the edge's effect; for a regrouping the factor that it becomes
 * @param kind of which kind the edge is
 * @param weight the weight, sign included, where one was given
 * @param why the person's reason, or the file that it came from
 * @param who the person
 * @param when UTC
 */
public record Edit(
    Action action,
    Factor cause,
    Factor effect,
    EdgeKind kind,
    Optional<Double> weight,
    String why,
    String who,
    Instant when) {

  /** What can be done. */
  public enum Action {
    /** Put an edge there. */
    ADD,
    /** Leave an edge out. */
    MUTE,
    /** Turn its sign round. */
    RESIGN,
    /** Give it another weight. */
    WEIGH,
    /** Take back whatever was done to it; an added edge goes. */
    RESTORE,
    /** Take one factor for another. */
    GROUP,
    /** Take back a regrouping. */
    UNGROUP
  }

  /** Refuses a weight that is none. */
  public Edit {
    if (weight.filter(w -> !(w >= -1 && w <= 1)).isPresent()) {
      throw new IllegalArgumentException("weight " + weight.get() + ": weights are from -1 to 1");
    }
  }
}
