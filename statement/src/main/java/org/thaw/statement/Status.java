package org.thaw.statement;

import java.util.Optional;

/**
 * Something that holds over a period.
 *
 * @param said what every statement has
 * @param relation which of the kind's relations
 * @param channel for DEPENDS_ON and SUPPLIES
 * @param trend which way it moves
 */
public record Status(
    Said said, StatusRelation relation, Optional<Channel> channel, Optional<Trend> trend)
    implements Statement {

  @Override
  public Status with(Said newSaid) {
    return new Status(newSaid, relation, channel, trend);
  }
}
