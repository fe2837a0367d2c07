package org.thaw.exchange;

/** A file that cannot be imported at all; the message names it, says why, and what to do. */
public final class ImportException extends RuntimeException {

  /** With the file's name, what is wrong, and the remedy. */
  public ImportException(String file, String why, String remedy) {
    super(file + ": " + why + "; " + remedy);
  }
}
