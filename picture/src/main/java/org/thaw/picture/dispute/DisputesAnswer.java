package org.thaw.picture.dispute;

import java.util.List;

/**
 * What accounts differ on.
 *
 * @param question what was asked, under the ids that joined identities go by
 * @param disagreements by matter, the latest first
 * @param updates tolls that were put otherwise later by the same claimant
 */
public record DisputesAnswer(
    DisputesQuestion question, List<Disagreement> disagreements, List<Update> updates) {

  /** Copies the lists. */
  public DisputesAnswer {
    disagreements = List.copyOf(disagreements);
    updates = List.copyOf(updates);
  }
}
