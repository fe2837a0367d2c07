package org.thaw.foresight.whatif;

/** How large a change is, in words: the numbers of a map of words deserve no more. */
public enum Size {
  /** Below 0.05. */
  HARDLY,
  /** From 0.05. */
  A_LITTLE,
  /** From 0.2. */
  CLEARLY,
  /** From 0.5. */
  STRONGLY;

  private static final double LITTLE = 0.05;
  private static final double CLEAR = 0.2;
  private static final double STRONG = 0.5;

  /** The size of a change. */
  public static Size of(double change) {
    double size = Math.abs(change);
    return size >= STRONG ? STRONGLY : size >= CLEAR ? CLEARLY : size >= LITTLE ? A_LITTLE : HARDLY;
  }
}
