package org.thaw.reading.causal;

/** How cause and effect stand around the word that joins them. */
public enum Pattern {
  /** {@code <effect> because <cause>}. */
  EFFECT_FIRST(0),
  /** {@code <cause>, leaving <effect>}. */
  CAUSE_FIRST(1),
  /** {@code After <cause>, <effect>}. */
  FRONTED_CAUSE(2),
  /** {@code To <effect>, <cause>}. */
  FRONTED_EFFECT(3);

  private final int number;

  Pattern(int number) {
    this.number = number;
  }

  /** Its number, by which the weights know it. */
  public int number() {
    return number;
  }

  /** Whether the joining word stands before both. */
  public boolean isFronted() {
    return this == FRONTED_CAUSE || this == FRONTED_EFFECT;
  }

  /** Whether the cause stands before the effect. */
  public boolean isCauseFirst() {
    return this == CAUSE_FIRST || this == FRONTED_CAUSE;
  }
}
