package org.thaw.statement;

/** Whether more of a cause means more or less of its effect. */
public enum Sign {
  MORE("+"),
  LESS("-");

  private final String mark;

  Sign(String mark) {
    this.mark = mark;
  }

  /** {@code +} or {@code -}. */
  public String mark() {
    return mark;
  }
}
