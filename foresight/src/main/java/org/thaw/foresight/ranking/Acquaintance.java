package org.thaw.foresight.ranking;

/** How well a question's anchor and its answer knew each other before. */
public enum Acquaintance {
  /** This event, in this direction, had been seen. */
  RECURRING,
  /** They had met, but not in this event. */
  MET,
  /** They had never met. */
  NEVER_MET
}
