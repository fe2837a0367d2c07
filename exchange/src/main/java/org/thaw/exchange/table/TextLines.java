package org.thaw.exchange.table;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Lines of a file, cut on bytes, so that one line in a wrong charset spoils no other: a line that
 * is not UTF-8 is read as Windows-1252, which holds Latin-1. A byte order mark is passed over.
 */
public final class TextLines {

  private static final int BUFFER = 1 << 16;
  private static final int LONGEST = 1 << 26;
  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

  private final InputStream in;
  private final Runnable otherCharset;
  private byte[] buffer = new byte[BUFFER];
  private int start;
  private int end;
  private String line = "";
  private long number;

  /**
   * Lines of a stream.
   *
   * @param otherCharset called at each line that is not UTF-8
   */
  public TextLines(InputStream in, Runnable otherCharset) {
    this.in = in;
    this.otherCharset = otherCharset;
  }

  /**
   * Goes to the next line.
   *
   * @return false at the end
   */
  public boolean next() throws IOException {
    int at = start;
    while (true) {
      for (; at < end; at++) {
        if (buffer[at] == '\n') {
          take(at);
          start = at + 1;
          return true;
        }
      }
      int looked = at - start;
      if (!fill()) {
        if (start == end) {
          return false;
        }
        take(end);
        start = end;
        return true;
      }
      at = start + looked;
    }
  }

  private void take(int lineEnd) {
    number++;
    int from = start;
    if (number == 1
        && lineEnd - from >= 3
        && (buffer[from] & 0xff) == 0xef
        && (buffer[from + 1] & 0xff) == 0xbb
        && (buffer[from + 2] & 0xff) == 0xbf) {
      from += 3;
    }
    line = decode(from, lineEnd - from);
  }

  private String decode(int from, int length) {
    String text = new String(buffer, from, length, StandardCharsets.UTF_8);
    if (text.indexOf('\uFFFD') < 0 || sound(from, length)) {
      return text;
    }
    otherCharset.run();
    return new String(buffer, from, length, WINDOWS_1252);
  }

  /** Whether the bytes are UTF-8 that says U+FFFD itself. */
  private boolean sound(int from, int length) {
    try {
      StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(buffer, from, length));
      return true;
    } catch (CharacterCodingException e) {
      return false;
    }
  }

  private boolean fill() throws IOException {
    if (start > 0) {
      System.arraycopy(buffer, start, buffer, 0, end - start);
      end -= start;
      start = 0;
    } else if (end == buffer.length) {
      if (buffer.length >= LONGEST) {
        throw new IOException("line " + (number + 1) + " is longer than 64 MB: no table");
      }
      buffer = Arrays.copyOf(buffer, buffer.length * 2);
    }
    int read = in.read(buffer, end, buffer.length - end);
    end += Math.max(0, read);
    return read > 0;
  }

  /** The line at hand, without its line feed; a carriage return before it stays. */
  String raw() {
    return line;
  }

  /** The line at hand, without its end. */
  public String line() {
    return line.endsWith("\r") ? line.substring(0, line.length() - 1) : line;
  }

  /** Its number, from 1. */
  public long number() {
    return number;
  }
}
