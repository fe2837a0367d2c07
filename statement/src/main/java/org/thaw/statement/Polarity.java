package org.thaw.statement;

/** Whether a statement says that something is so, or that it is not. */
public enum Polarity {
  AFFIRMED,
  DENIED
}
