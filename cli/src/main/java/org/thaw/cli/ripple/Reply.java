package org.thaw.cli.ripple;

import java.util.List;
import org.thaw.foresight.causal.CausalMap;
import org.thaw.foresight.causal.WitnessFinder;
import org.thaw.foresight.whatif.Answer;
import org.thaw.foresight.whatif.Effect;

/**
 * An answer with what a page says around it.
 *
 * @param words what was asked
 * @param map the map that it was asked of
 * @param answer what would follow
 * @param elsewhere effects that only others than the speakers asked for assert
 * @param says the speakers asked for; none: everybody
 * @param unused links of which no edge could be made
 */
public record Reply(
    String words,
    CausalMap map,
    Answer answer,
    List<Effect> elsewhere,
    List<String> says,
    List<WitnessFinder.Unused> unused) {

  /** Copies the lists. */
  public Reply {
    elsewhere = List.copyOf(elsewhere);
    says = List.copyOf(says);
    unused = List.copyOf(unused);
  }
}
