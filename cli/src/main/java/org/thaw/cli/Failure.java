package org.thaw.cli;

/** A command cannot do it: the message names what, where and the remedy, in one line. */
public final class Failure extends RuntimeException {

  private final Exit exit;

  /** With the exit code and the line to print. */
  public Failure(Exit exit, String message) {
    super(message);
    this.exit = exit;
  }

  /** With what showed it. */
  public Failure(Exit exit, String message, Throwable cause) {
    super(message, cause);
    this.exit = exit;
  }

  /** How the command ends. */
  public Exit exit() {
    return exit;
  }

  /** The line to print. */
  public String line() {
    return String.valueOf(getMessage()).replaceAll("\\s+", " ").strip();
  }
}
