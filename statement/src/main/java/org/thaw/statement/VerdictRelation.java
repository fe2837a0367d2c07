package org.thaw.statement;

/** How a promise fared: relation of {@link Verdict}. */
public enum VerdictRelation implements Relation {
  /** It was kept. */
  HELD,
  /** It was broken. */
  BREACHED,
  /** Somebody says that it was broken. */
  ALLEGED_BREACHED,
  /** Another agreement took its place. */
  SUPERSEDED;

  @Override
  public Kind kind() {
    return Kind.VERDICT;
  }
}
