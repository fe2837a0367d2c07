package org.thaw.statement.kept;

import java.nio.charset.StandardCharsets;

/** Reads what a {@link ByteSink} wrote, in the same order. */
public final class ByteSource {

  private final byte[] bytes;
  private int at;

  /** From the first byte on. */
  public ByteSource(byte[] bytes) {
    this.bytes = bytes.clone();
  }

  /** Whether all has been read. */
  public boolean atEnd() {
    return at >= bytes.length;
  }

  /** A whole number from 0 up. */
  public long count() {
    long value = 0;
    for (int shift = 0; shift < 64; shift += 7) {
      byte next = next();
      value |= (long) (next & 0x7F) << shift;
      if (next >= 0) {
        return value;
      }
    }
    throw new IllegalArgumentException("a number of more than 64 bits at byte " + at);
  }

  /** Any whole number. */
  public long number() {
    long coded = count();
    return (coded >>> 1) ^ -(coded & 1);
  }

  /** Eight bytes. */
  public long raw() {
    long value = 0;
    for (int shift = 0; shift < 64; shift += 8) {
      value |= (next() & 0xFFL) << shift;
    }
    return value;
  }

  /** A text. */
  public String text() {
    int length = Math.toIntExact(count());
    if (length > bytes.length - at) {
      throw new IllegalArgumentException("a text that goes beyond the end, at byte " + at);
    }
    String text = new String(bytes, at, length, StandardCharsets.UTF_8);
    at += length;
    return text;
  }

  private byte next() {
    if (atEnd()) {
      throw new IllegalArgumentException("the bytes end too early, at byte " + at);
    }
    return bytes[at++];
  }
}
