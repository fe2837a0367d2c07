package org.thaw.statement;

/** The four quad classes of event data (Duval and Thompson 1980; CAMEO, PLOVER). */
public enum QuadClass {
  VERBAL_COOPERATION(1),
  MATERIAL_COOPERATION(2),
  VERBAL_CONFLICT(3),
  MATERIAL_CONFLICT(4);

  private final int number;

  QuadClass(int number) {
    this.number = number;
  }

  /** The class's number, 1 to 4, as data sets write it. */
  public int number() {
    return number;
  }
}
