package org.thaw.cli.serve;

import java.io.Writer;
import java.util.function.Consumer;

/** Passes on whole lines. */
final class MessageWriter extends Writer {

  private final Consumer<String> lines;
  private final StringBuilder line = new StringBuilder();

  MessageWriter(Consumer<String> lines) {
    this.lines = lines;
  }

  @Override
  public void write(char[] letters, int from, int count) {
    for (int i = from; i < from + count; i++) {
      if (letters[i] == '\n') {
        lines.accept(line.toString());
        line.setLength(0);
      } else if (letters[i] != '\r') {
        line.append(letters[i]);
      }
    }
  }

  @Override
  public void flush() {}

  @Override
  public void close() {
    if (!line.isEmpty()) {
      lines.accept(line.toString());
    }
  }
}
