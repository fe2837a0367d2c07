package org.thaw.exchange;

/** A file that cannot be imported at all; the message names it, says why, and what to do. */
public final class ImportException extends RuntimeException {

  private final String file;
  private final String why;

  /** With the file's name, what is wrong, and the remedy. */
  public ImportException(String file, String why, String remedy) {
    super(file + ": " + why + "; " + remedy);
    this.file = file;
    this.why = why;
  }

  /** The file's name. */
  String file() {
    return file;
  }

  /** What is wrong. */
  String why() {
    return why;
  }
}
