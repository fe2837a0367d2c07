package org.thaw.statement;

/** How one thing brings about another: relation of {@link Link}. */
public enum LinkRelation implements Relation {
  /** The cause brings the effect about. */
  CAUSES,
  /** Without the cause the effect could not be. */
  ENABLES,
  /** The cause keeps the effect from happening. */
  PREVENTS;

  @Override
  public Kind kind() {
    return Kind.LINK;
  }
}
