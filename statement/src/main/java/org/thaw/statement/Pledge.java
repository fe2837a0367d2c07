package org.thaw.statement;

import java.util.Optional;

/**
 * A promise: one statement for each who promised.
 *
 * @param said what every statement has
 * @param relation which of the kind's relations
 * @param clause the promise in the document's words
 * @param agreement id of the agreement that holds it
 */
public record Pledge(
    Said said, PledgeRelation relation, Optional<String> clause, Optional<String> agreement)
    implements Statement {

  @Override
  public Pledge with(Said newSaid) {
    return new Pledge(newSaid, relation, clause, agreement);
  }
}
