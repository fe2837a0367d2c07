package org.thaw.evaluation.forecast;

import java.io.IOException;

/** Benchmark data that cannot be scored as it is; the message says where and what to do. */
public final class DataException extends IOException {
  private static final long serialVersionUID = 1;

  /** With what is wrong, where, and the remedy. */
  public DataException(String message) {
    super(message);
  }
}
