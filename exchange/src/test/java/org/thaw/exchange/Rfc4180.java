package org.thaw.exchange;

import java.util.ArrayList;
import java.util.List;

/** Reads CSV as RFC 4180 has it, to the letter. */
final class Rfc4180 {

  private Rfc4180() {}

  static List<List<String>> parse(String file) {
    List<List<String>> rows = new ArrayList<>();
    List<String> row = new ArrayList<>();
    int at = 0;
    while (at < file.length()) {
      StringBuilder cell = new StringBuilder();
      at = file.charAt(at) == '"' ? quoted(file, at + 1, cell) : plain(file, at, cell);
      row.add(cell.toString());
      if (file.charAt(at) == ',') {
        at++;
      } else if (file.startsWith("\r\n", at)) {
        rows.add(row);
        row = new ArrayList<>();
        at += 2;
      } else {
        throw new IllegalArgumentException("neither comma nor line end at " + at);
      }
    }
    return rows;
  }

  private static int plain(String file, int from, StringBuilder cell) {
    int at = from;
    while (",\"\r\n".indexOf(file.charAt(at)) < 0) {
      cell.append(file.charAt(at++));
    }
    return at;
  }

  private static int quoted(String file, int from, StringBuilder cell) {
    int at = from;
    while (file.charAt(at) != '"' || file.charAt(at + 1) == '"') {
      at += file.charAt(at) == '"' ? 1 : 0;
      cell.append(file.charAt(at++));
    }
    return at + 1;
  }
}
