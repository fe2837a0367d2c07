package org.thaw.exchange;

import java.io.IOException;
import java.io.InputStream;

/**
 * A file that somebody named.
 *
 * @param name as messages name it
 * @param source opens its bytes
 */
public record ImportFile(String name, Source source) {

  /** Opens a file's bytes. */
  @FunctionalInterface
  public interface Source {
    /** The bytes, from the first; whoever asks closes them. */
    InputStream open() throws IOException;
  }
}
