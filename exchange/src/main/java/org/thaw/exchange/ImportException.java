package org.thaw.exchange;

/** A line of an import that is no statement; the message begins with the line's number. */
public final class ImportException extends RuntimeException {

  private final long line;

  /**
   * Says where and why.
   *
   * @param line counted from 1
   */
  public ImportException(long line, Throwable cause) {
    super("line " + line + ": " + cause.getMessage(), cause);
    this.line = line;
  }

  /** The line's number, from 1. */
  public long line() {
    return line;
  }
}
