package org.thaw.statement;

/** A word on another statement or actor: relation of {@link Note}. */
public enum NoteRelation implements Relation {
  /** Two identities are one. */
  SAME_AS,
  /** A statement is taken back. */
  RETRACTS,
  /** A statement is put right by the one that the note carries. */
  CORRECTS,
  /** A newer reader's statement replaces an older one's. */
  SUPERSEDES;

  @Override
  public Kind kind() {
    return Kind.NOTE;
  }
}
