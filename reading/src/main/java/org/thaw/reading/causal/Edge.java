package org.thaw.reading.causal;

/** An end of one of the two spans, in the order in which they are found. */
public enum Edge {
  LEFT_END(0),
  LEFT_START(1),
  RIGHT_START(2),
  RIGHT_END(3);

  private final int number;

  Edge(int number) {
    this.number = number;
  }

  /** Its number, by which the weights know it. */
  public int number() {
    return number;
  }
}
