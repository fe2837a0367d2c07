package org.thaw.foresight.factor;

/** Whether words tell of more of a factor or of less. */
public enum Direction {
  RISES(1),
  FALLS(-1);

  private final int sign;

  Direction(int sign) {
    this.sign = sign;
  }

  /** 1 or -1. */
  public int sign() {
    return sign;
  }

  /** The other. */
  public Direction other() {
    return this == RISES ? FALLS : RISES;
  }

  /** The direction of a sign. */
  public static Direction of(double sign) {
    return sign < 0 ? FALLS : RISES;
  }
}
