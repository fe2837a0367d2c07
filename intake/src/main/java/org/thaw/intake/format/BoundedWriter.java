package org.thaw.intake.format;

import java.io.FilterWriter;
import java.io.IOException;
import java.io.Writer;

/** Takes no more than so many letters: a small file can hold a text without end. */
final class BoundedWriter extends FilterWriter {

  private long left;

  BoundedWriter(Writer out, long limit) {
    super(out);
    this.left = limit;
  }

  @Override
  public void write(int letter) throws IOException {
    take(1);
    super.write(letter);
  }

  @Override
  public void write(char[] letters, int from, int length) throws IOException {
    take(length);
    super.write(letters, from, length);
  }

  @Override
  public void write(String letters, int from, int length) throws IOException {
    take(length);
    super.write(letters, from, length);
  }

  private void take(int length) throws FullException {
    left -= length;
    if (left < 0) {
      throw new FullException();
    }
  }

  /** The limit is reached. */
  static final class FullException extends IOException {
    FullException() {
      super("more text than the limit allows");
    }
  }
}
