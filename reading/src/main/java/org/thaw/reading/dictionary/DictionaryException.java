package org.thaw.reading.dictionary;

import java.io.IOException;

/** A dictionary that cannot be used; the message says why and what to do. */
public final class DictionaryException extends IOException {
  private static final long serialVersionUID = 1;

  /** With what is wrong, where, and the remedy. */
  public DictionaryException(String message) {
    super(message);
  }
}
