package org.thaw.evaluation.coding;

import java.io.IOException;

/** A file that cannot be coded as it is; the message says where and what to do. */
public final class CodingDataException extends IOException {
  private static final long serialVersionUID = 1;

  CodingDataException(String message) {
    super(message);
  }
}
