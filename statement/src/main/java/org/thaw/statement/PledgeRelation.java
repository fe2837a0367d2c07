package org.thaw.statement;

/** What somebody promised: relation of {@link Pledge}, from who promised to whom. */
public enum PledgeRelation implements Relation {
  /** To stop fighting. */
  CEASEFIRE,
  /** To settle by peaceful means. */
  PEACEFUL_SETTLEMENT,
  /** Not to use force. */
  NON_USE_OF_FORCE,
  /** To take forces out. */
  WITHDRAW,
  /** To give up weapons. */
  DISARM,
  /** To let people or territory return. */
  RETURN,
  /** To set prisoners free. */
  RELEASE,
  /** To let goods or people pass. */
  TRANSIT,
  /** To give help. */
  AID,
  /** To restore power, water, gas, links. */
  RESTORE_SERVICES,
  /** Not to stand in the way. */
  NON_OBSTRUCTION,
  /** To work together. */
  COOPERATE,
  /** A promise of another content. */
  OTHER;

  @Override
  public Kind kind() {
    return Kind.PLEDGE;
  }
}
