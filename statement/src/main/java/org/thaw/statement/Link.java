package org.thaw.statement;

/**
 * A causal link between two spans of the document.
 *
 * @param said what every statement has
 * @param relation which of the kind's relations
 * @param cause verbatim span
 * @param effect verbatim span
 * @param sign whether more cause means more or less effect
 */
public record Link(Said said, LinkRelation relation, String cause, String effect, Sign sign)
    implements Statement {

  @Override
  public Link with(Said newSaid) {
    return new Link(newSaid, relation, cause, effect, sign);
  }
}
