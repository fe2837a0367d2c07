package org.thaw.picture.conflict;

import java.util.List;
import org.thaw.statement.Statement;

/**
 * One sign that a conflict thaws.
 *
 * @param kind which
 * @param evidence the statements that it rests on, the latest first; never empty
 * @param origins independent documents among them
 */
public record ThawSign(SignKind kind, List<Statement> evidence, int origins) {

  /** Copies the list. */
  public ThawSign {
    evidence = List.copyOf(evidence);
  }
}
