package org.thaw.statement.kept;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Bytes being written: numbers of variable length (LEB128, zigzag for signed), UTF-8 texts. */
public final class ByteSink {

  private byte[] bytes = new byte[64];
  private int size;

  /** A whole number from 0 up; small ones take one byte. */
  public void count(long value) {
    long rest = value;
    while ((rest & ~0x7FL) != 0) {
      put((byte) ((rest & 0x7F) | 0x80));
      rest >>>= 7;
    }
    put((byte) rest);
  }

  /** Any whole number; those near 0 take one byte. */
  public void number(long value) {
    count((value << 1) ^ (value >> 63));
  }

  /** Eight bytes as they are. */
  public void raw(long value) {
    for (int shift = 0; shift < 64; shift += 8) {
      put((byte) (value >>> shift));
    }
  }

  /** A text. */
  public void text(String text) {
    byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
    count(utf8.length);
    room(utf8.length);
    System.arraycopy(utf8, 0, bytes, size, utf8.length);
    size += utf8.length;
  }

  /** All that was written. */
  public byte[] toBytes() {
    return Arrays.copyOf(bytes, size);
  }

  private void put(byte value) {
    room(1);
    bytes[size++] = value;
  }

  private void room(int more) {
    if (size + more > bytes.length) {
      bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, size + more));
    }
  }
}
