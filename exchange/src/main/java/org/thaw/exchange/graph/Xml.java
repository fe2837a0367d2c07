package org.thaw.exchange.graph;

/** Text within XML 1.0. */
final class Xml {

  private Xml() {}

  /** With entities for marks; characters that XML cannot hold become U+FFFD. */
  static String escaped(String text) {
    StringBuilder escaped = new StringBuilder(text.length() + 16);
    text.codePoints().forEach(c -> append(escaped, c));
    return escaped.toString();
  }

  private static void append(StringBuilder escaped, int c) {
    switch (c) {
      case '<' -> escaped.append("&lt;");
      case '>' -> escaped.append("&gt;");
      case '&' -> escaped.append("&amp;");
      case '"' -> escaped.append("&quot;");
      case '\n', '\r', '\t' -> escaped.append("&#").append(c).append(';');
      default -> escaped.appendCodePoint(holds(c) ? c : 0xFFFD);
    }
  }

  private static boolean holds(int c) {
    return c >= 0x20 && c <= 0xD7FF || c >= 0xE000 && c <= 0xFFFD || c >= 0x10000;
  }
}
