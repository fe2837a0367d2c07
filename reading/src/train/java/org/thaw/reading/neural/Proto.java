package org.thaw.reading.neural;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** Reads and writes the little of Protocol Buffers that model files need. */
final class Proto {

  /** A field: its number, its value if it is a number, its bounds if it is bytes. */
  record Field(int number, long value, int start, int end) {}

  /** What is done with each field. */
  interface Visitor {
    void visit(Field field);
  }

  private Proto() {}

  static void walk(byte[] file, int start, int end, Visitor visitor) {
    int at = start;
    while (at < end) {
      long key = number(file, at);
      at += size(file, at);
      int field = (int) (key >>> 3);
      int kind = (int) (key & 7);
      if (kind == 0) {
        visitor.visit(new Field(field, number(file, at), 0, 0));
        at += size(file, at);
      } else if (kind == 2) {
        int length = (int) number(file, at);
        at += size(file, at);
        visitor.visit(new Field(field, length, at, at + length));
        at += length;
      } else {
        at += kind == 5 ? 4 : 8;
      }
    }
  }

  private static long number(byte[] file, int at) {
    long value = 0;
    for (int i = 0; ; i++) {
      value |= (long) (file[at + i] & 127) << (7 * i);
      if (file[at + i] >= 0) {
        return value;
      }
    }
  }

  private static int size(byte[] file, int at) {
    int n = 1;
    while (file[at + n - 1] < 0) {
      n++;
    }
    return n;
  }

  /** A message in the making. */
  static final class Message {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    Message number(int field, long value) {
      raw((long) field << 3);
      raw(value);
      return this;
    }

    Message bytes(int field, byte[] value) {
      raw((long) field << 3 | 2);
      raw(value.length);
      out.writeBytes(value);
      return this;
    }

    Message text(int field, String value) {
      return bytes(field, value.getBytes(StandardCharsets.UTF_8));
    }

    Message message(int field, Message value) {
      return bytes(field, value.out.toByteArray());
    }

    Message real(int field, float value) {
      raw((long) field << 3 | 5);
      int bits = Float.floatToIntBits(value);
      for (int i = 0; i < 4; i++) {
        out.write(bits >>> (8 * i));
      }
      return this;
    }

    byte[] toBytes() {
      return out.toByteArray();
    }

    private void raw(long value) {
      long rest = value;
      while ((rest & ~127L) != 0) {
        out.write((int) ((rest & 127) | 128));
        rest >>>= 7;
      }
      out.write((int) rest);
    }
  }
}
