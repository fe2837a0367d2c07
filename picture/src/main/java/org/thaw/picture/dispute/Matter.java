package org.thaw.picture.dispute;

/** What accounts differ on. */
public enum Matter {
  /** Who holds, leads, recognises, has forces in a territory. */
  STATUS,
  /** Who attacked: each blames the other, or what one affirms the other denies. */
  ATTACK,
  /** What an event cost. */
  TOLL,
  /** Whether an agreement was kept. */
  AGREEMENT
}
