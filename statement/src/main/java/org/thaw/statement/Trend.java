package org.thaw.statement;

/** Which way a status moves. */
public enum Trend {
  RISING,
  FALLING,
  STEADY
}
