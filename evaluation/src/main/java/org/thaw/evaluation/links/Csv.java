package org.thaw.evaluation.links;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Comma-separated values with a head; quoted where they hold commas, quotes or line ends. */
final class Csv {

  private final List<List<String>> rows = new ArrayList<>();
  private List<String> row = new ArrayList<>();
  private StringBuilder value = new StringBuilder();
  private boolean quoted;

  private Csv(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"') {
        boolean twice = quoted && i + 1 < text.length() && text.charAt(i + 1) == '"';
        if (twice) {
          value.append('"');
          i++;
        } else {
          quoted = !quoted;
        }
      } else if (quoted) {
        value.append(c);
      } else {
        plain(c);
      }
    }
    plain('\n');
  }

  private void plain(char c) {
    if (c == ',' || c == '\n') {
      row.add(value.toString());
      value = new StringBuilder();
    } else if (c != '\r') {
      value.append(c);
    }
    if (c == '\n') {
      if (row.size() > 1) {
        rows.add(row);
      }
      row = new ArrayList<>();
    }
  }

  /** The rows, each value under its column's name. */
  static List<Map<String, String>> read(Path file) throws IOException {
    String text = Files.readString(file);
    List<List<String>> rows = new Csv(text.startsWith("\uFEFF") ? text.substring(1) : text).rows;
    List<Map<String, String>> out = new ArrayList<>();
    for (List<String> row : rows.subList(Math.min(1, rows.size()), rows.size())) {
      Map<String, String> values = new HashMap<>();
      for (int i = 0; i < Math.min(row.size(), rows.get(0).size()); i++) {
        values.put(rows.get(0).get(i), row.get(i));
      }
      out.add(values);
    }
    return out;
  }
}
