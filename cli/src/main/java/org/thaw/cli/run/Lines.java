package org.thaw.cli.run;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Counts a file's lines. */
public final class Lines {

  private static final int AT_ONCE = 1 << 16;

  private Lines() {}

  /**
   * How many lines with something on them; on bytes, for that is quick. 0 for a pipe: it can be
   * read once only.
   */
  public static long count(Path file) throws IOException {
    if (!Files.isRegularFile(file)) {
      return 0;
    }
    long lines = 0;
    boolean something = false;
    byte[] bytes = new byte[AT_ONCE];
    try (InputStream in = Files.newInputStream(file)) {
      for (int read = in.read(bytes); read >= 0; read = in.read(bytes)) {
        for (int i = 0; i < read; i++) {
          boolean end = bytes[i] == '\n';
          lines += end && something ? 1 : 0;
          something = !end && (something || bytes[i] != '\r');
        }
      }
    }
    return something ? lines + 1 : lines;
  }
}
