package org.thaw.picture.agreement;

/** How a promise fared. The rule that decides is {@link Rule}'s. */
public enum State {
  /** It was kept. */
  HELD,
  /** Somebody says that it was broken. */
  ALLEGED_BREACHED,
  /** It was broken. */
  BREACHED,
  /** Another agreement took its place. */
  SUPERSEDED,
  /** Nobody says, or nobody has said for 24 months. */
  UNKNOWN
}
