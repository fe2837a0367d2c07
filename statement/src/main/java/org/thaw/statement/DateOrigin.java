package org.thaw.statement;

/** How a document's date is known. */
public enum DateOrigin {
  /** Stated by the document, its feed or the person who read it in. */
  KNOWN,
  /** Taken from the file or from the day of reading. */
  GUESSED
}
