package org.thaw.picture.agreement;

import java.util.List;

/**
 * The agreements of a day.
 *
 * @param question what was asked, under the ids that joined identities go by
 * @param agreements the latest made first; those without a day last
 * @param unplaced verdicts that show of no agreement which one they mean
 */
public record AgreementsAnswer(
    AgreementsQuestion question, List<Agreement> agreements, List<Finding> unplaced) {

  /** Copies the lists. */
  public AgreementsAnswer {
    agreements = List.copyOf(agreements);
    unplaced = List.copyOf(unplaced);
  }
}
