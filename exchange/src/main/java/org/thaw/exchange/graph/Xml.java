package org.thaw.exchange.graph;

import org.thaw.exchange.code.Slugs;
import org.thaw.statement.StatementIds;

/** Text within XML 1.0. */
final class Xml {

  private Xml() {}

  /** With entities for marks; characters that XML cannot hold become U+FFFD. */
  static String escaped(String text) {
    StringBuilder escaped = new StringBuilder(text.length() + 16);
    text.codePoints().forEach(c -> append(escaped, c));
    return escaped.toString();
  }

  /**
   * An id that GraphML allows: letters, digits and {@code . - _ :}. Words that have other signs are
   * made a slug, with a digest that tells them from others alike.
   */
  static String token(String id) {
    boolean token =
        !id.isEmpty()
            && id.chars()
                .allMatch(c -> c < 128 && (Character.isLetterOrDigit(c) || ".-_:".indexOf(c) >= 0));
    return token ? id : Slugs.slug(id) + "-" + StatementIds.digest(id);
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
