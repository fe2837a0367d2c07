package org.thaw.cli.show;

import java.util.ArrayList;
import java.util.List;

/** Breaks text into lines. */
public final class Wrap {

  private Wrap() {}

  /** Lines of at most so many columns, broken at spaces; a longer word is cut. */
  public static List<String> lines(String text, int width) {
    int room = Math.max(10, width);
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : text.strip().split("\\s+", -1)) {
      String rest = word;
      while (columns(line) + (line.isEmpty() ? 0 : 1) + columns(rest) > room) {
        if (!line.isEmpty()) {
          lines.add(line.toString());
          line.setLength(0);
        } else {
          int cut = rest.offsetByCodePoints(0, room);
          lines.add(rest.substring(0, cut));
          rest = rest.substring(cut);
        }
      }
      line.append(line.isEmpty() ? "" : " ").append(rest);
    }
    lines.add(line.toString());
    return lines;
  }

  /** The text in one line of at most so many columns. */
  public static String cut(String text, int width) {
    String flat = text.replaceAll("\\s+", " ").strip();
    return columns(flat) <= width
        ? flat
        : flat.substring(0, flat.offsetByCodePoints(0, Math.max(0, width - 1))) + "…";
  }

  /** Columns that the text takes; colours take none. */
  static int columns(CharSequence text) {
    String plain = text.toString().replaceAll("\u001b\\[[0-9;]*m", "");
    return plain.codePointCount(0, plain.length());
  }
}
