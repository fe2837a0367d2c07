package org.thaw.ledger;

import java.time.Instant;
import java.util.List;

/**
 * A question about the causal map that a person saved, with what was answered each time.
 *
 * @param name what the person calls it
 * @param question its words and options, as JSON
 * @param who the person
 * @param made when it was saved, UTC; a later one of the same name counts
 * @param runs the answers, in their order
 */
public record FiledScenario(
    String name, String question, String who, Instant made, List<Run> runs) {

  /** Copies the list. */
  public FiledScenario {
    runs = List.copyOf(runs);
  }

  /**
   * An answer.
   *
   * @param made when, UTC
   * @param effects factors with their changes, as JSON
   */
  public record Run(Instant made, String effects) {}
}
