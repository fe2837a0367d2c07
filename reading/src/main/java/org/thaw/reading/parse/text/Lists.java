package org.thaw.reading.parse.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Word lists that ship as text: a line an entry, {@code #} begins a remark. */
final class Lists {
  private Lists() {}

  /** The lines of a list, each in its words. */
  static List<String[]> read(String name) {
    return lines(name).stream().map(line -> line.strip().split("\\s+")).toList();
  }

  /** The lines of a list. */
  static List<String> lines(String name) {
    try (InputStream in = Lists.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IOException("the word list " + name + " is not in the program");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException("The parser cannot be loaded; reinstall Thaw", e);
    }
  }
}
