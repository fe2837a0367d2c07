package org.thaw.picture.dispute;

import java.util.List;
import org.thaw.statement.Statement;

/**
 * One of the accounts: statements that agree.
 *
 * @param evidence the statements, the latest report first; each has its speaker
 * @param origins how many independent documents say so
 */
public record Side(List<Statement> evidence, int origins) {

  /** Copies the list. */
  public Side {
    evidence = List.copyOf(evidence);
  }
}
