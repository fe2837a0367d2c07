package org.thaw.statement.json;

/** A line that is no statement; the message says which field and why. */
public final class StatementFormatException extends RuntimeException {

  /** With what is wrong. */
  public StatementFormatException(String message) {
    super(message);
  }

  /** With what is wrong and what showed it. */
  public StatementFormatException(String message, Throwable cause) {
    super(message, cause);
  }
}
