package org.thaw.exchange.table;

import java.io.IOException;

/** A file that stops being a table: nothing after can be told apart. */
public final class BrokenTableException extends IOException {

  /** With what is wrong and what to look for. */
  public BrokenTableException(String message, Throwable cause) {
    super(message, cause);
  }
}
