package org.thaw.statement;

import java.util.Optional;

/**
 * How an agreement or a clause fared, by whom it was kept or broken.
 *
 * @param said what every statement has
 * @param relation which of the kind's relations
 * @param agreement id of the agreement that is judged
 */
public record Verdict(Said said, VerdictRelation relation, Optional<String> agreement)
    implements Statement {

  @Override
  public Verdict with(Said newSaid) {
    return new Verdict(newSaid, relation, agreement);
  }
}
