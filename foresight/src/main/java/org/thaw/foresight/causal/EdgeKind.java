package org.thaw.foresight.causal;

/** On what ground an edge stands. */
public enum EdgeKind {
  /** Somebody says that the one brings the other about. */
  ASSERTED,
  /** Nobody says so, but the one leans on the other: its strength is part of one's own. */
  LEANING,
  /** The person who uses the map put it there. */
  OWN
}
