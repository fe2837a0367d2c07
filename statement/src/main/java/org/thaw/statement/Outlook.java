package org.thaw.statement;

import java.util.Optional;

/**
 * What somebody expects.
 *
 * @param said what every statement has
 * @param relation which of the kind's relations
 * @param content verbatim span of what is expected
 * @param likelihood as a band
 */
public record Outlook(
    Said said, OutlookRelation relation, String content, Optional<Likelihood> likelihood)
    implements Statement {

  @Override
  public Outlook with(Said newSaid) {
    return new Outlook(newSaid, relation, content, likelihood);
  }
}
