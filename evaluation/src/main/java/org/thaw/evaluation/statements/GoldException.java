package org.thaw.evaluation.statements;

import java.io.IOException;

/** Documents or gold that cannot be scored as they are; the message says where and what to do. */
public final class GoldException extends IOException {
  private static final long serialVersionUID = 1;

  /** With what is wrong, where, and the remedy. */
  public GoldException(String message) {
    super(message);
  }
}
