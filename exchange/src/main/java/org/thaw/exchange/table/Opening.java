package org.thaw.exchange.table;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/**
 * What the first bytes of a file tell.
 *
 * @param kind what it is
 */
public record Opening(Kind kind) {

  private static final int LOOKED_AT = 4096;

  /** What a file is, by its first bytes. */
  public enum Kind {
    TEXT,
    EMPTY,
    ZIP,
    GZIP,
    UTF_16,
    BINARY,
    WEB_PAGE,
    LFS_POINTER
  }

  /**
   * Why a file cannot be read as a table.
   *
   * @param why what it is
   * @param remedy what to do
   */
  public record Refusal(String why, String remedy) {}

  /** Looks at the first bytes and puts them back; the stream must support marks. */
  public static Opening of(InputStream in) throws IOException {
    in.mark(LOOKED_AT + 1);
    byte[] head = in.readNBytes(LOOKED_AT);
    in.reset();
    return new Opening(kind(head));
  }

  private static Kind kind(byte[] head) {
    if (head.length == 0) {
      return Kind.EMPTY;
    } else if (begins(head, 'P', 'K', 3, 4) || begins(head, 'P', 'K', 5, 6)) {
      return Kind.ZIP;
    } else if (begins(head, 0x1f, 0x8b)) {
      return Kind.GZIP;
    } else if (begins(head, 0xff, 0xfe) || begins(head, 0xfe, 0xff)) {
      return Kind.UTF_16;
    }
    String text = new String(head, StandardCharsets.ISO_8859_1);
    if (text.startsWith("version https://git-lfs")) {
      return Kind.LFS_POINTER;
    } else if (text.chars().filter(Opening::control).count() > head.length / 100) {
      return Kind.BINARY;
    }
    String start = text.stripLeading().toLowerCase(Locale.ROOT);
    if (start.startsWith("<!doctype") || start.startsWith("<html") || start.startsWith("<?xml")) {
      return Kind.WEB_PAGE;
    }
    return text.isBlank() ? Kind.EMPTY : Kind.TEXT;
  }

  /** No letter, blank, tab, line end, nor Hive's delimiter (0x01). */
  private static boolean control(int c) {
    return c < 32 && c != '\t' && c != '\n' && c != '\r' && c != '\f' && c != 1;
  }

  private static boolean begins(byte[] head, int... start) {
    if (head.length < start.length) {
      return false;
    }
    for (int i = 0; i < start.length; i++) {
      if ((head[i] & 0xff) != start[i]) {
        return false;
      }
    }
    return true;
  }

  /** Why it cannot be read as a table; empty where it can. */
  public Optional<Refusal> refusal() {
    return switch (kind) {
      case TEXT -> Optional.empty();
      case EMPTY -> Optional.of(new Refusal("the file is empty", "get it anew"));
      case ZIP, GZIP ->
          Optional.of(new Refusal("an archive within an archive", "unpack the outer one first"));
      case UTF_16 ->
          Optional.of(
              new Refusal("UTF-16", "save it as UTF-8, as with iconv -f UTF-16 -t UTF-8 FILE"));
      case BINARY ->
          Optional.of(new Refusal("no text but binary data", "name a file of this format"));
      case WEB_PAGE ->
          Optional.of(
              new Refusal("a web page, not data", "look at it in a browser and get the data anew"));
      case LFS_POINTER ->
          Optional.of(
              new Refusal(
                  "a pointer of Git LFS, not the data", "run git lfs pull, then import it again"));
    };
  }
}
