package org.thaw.intake.format;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** The lines of a stream, none of them held in memory beyond a limit. */
final class BoundedLines {

  private final InputStream in;
  private final int limit;
  private boolean ended;

  BoundedLines(InputStream in, long limit) {
    this.in = new BufferedInputStream(in, 1 << 16);
    this.limit = (int) Math.min(limit, Integer.MAX_VALUE - 8);
  }

  /** The next line, with its bytes if it keeps the limit; empty at the end. */
  Optional<Line> next() throws IOException {
    if (ended) {
      return Optional.empty();
    }
    ByteArrayOutputStream kept = new ByteArrayOutputStream(512);
    long size = 0;
    int next = in.read();
    for (; next >= 0 && next != '\n'; next = in.read()) {
      if (++size <= limit) {
        kept.write(next);
      } else if (kept.size() > 0) {
        kept = new ByteArrayOutputStream(0);
      }
    }
    ended = next < 0;
    return ended && size == 0
        ? Optional.empty()
        : Optional.of(
            new Line(size > limit ? new byte[0] : kept.toByteArray(), size, size > limit));
  }

  /** A line without its end; {@code bytes} is empty where it was too long. */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  record Line(byte[] bytes, long size, boolean tooLong) {}
}
