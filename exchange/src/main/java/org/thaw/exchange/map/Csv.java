package org.thaw.exchange.map;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;

/** Comma-separated values by RFC 4180. */
final class Csv {

  private Csv() {}

  /**
   * A record.
   *
   * @param line the line that it begins on, from 1
   * @param cells its cells
   */
  record Row(int line, List<String> cells) {}

  static String line(List<String> cells) {
    return String.join(",", cells.stream().map(Csv::cell).toList()) + "\r\n";
  }

  private static String cell(String value) {
    boolean plain =
        value.equals(value.strip()) && value.chars().noneMatch(c -> ",\"\r\n".indexOf(c) >= 0);
    return plain ? value : '"' + value.replace("\"", "\"\"") + '"';
  }

  /** The records; empty lines and lines that begin with # are passed over. */
  static List<Row> read(Reader reader) throws IOException {
    List<Row> rows = new ArrayList<>();
    BufferedReader in = new BufferedReader(reader);
    int number = 0;
    for (String line = in.readLine(); line != null; line = in.readLine()) {
      number++;
      int begun = number;
      while (line.chars().filter(c -> c == '"').count() % 2 == 1) {
        String more = in.readLine();
        if (more == null) {
          throw new MapFormatException(
              "line " + begun, "a quotation mark is never closed; close it");
        }
        number++;
        line = line + "\n" + more;
      }
      if (number == 1 && line.startsWith("\ufeff")) {
        line = line.substring(1);
      }
      if (!line.isBlank() && !line.startsWith("#")) {
        rows.add(new Row(begun, cells(line)));
      }
    }
    return rows;
  }

  private static List<String> cells(String line) {
    List<String> cells = new ArrayList<>();
    StringBuilder cell = new StringBuilder();
    boolean quoted = false;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (quoted && c == '"' && i + 1 < line.length() && line.charAt(i + 1) == '"') {
        cell.append(c);
        i++;
      } else if (c == '"') {
        quoted = !quoted;
      } else if (c == ',' && !quoted) {
        cells.add(cell.toString());
        cell.setLength(0);
      } else {
        cell.append(c);
      }
    }
    cells.add(cell.toString());
    return cells;
  }

  /** A weight, -1 to 1. */
  static double weight(String cell, String place) {
    try {
      double weight = Double.parseDouble(cell.strip());
      if (weight >= -1 && weight <= 1) {
        return weight;
      }
    } catch (NumberFormatException e) {
      throw new MapFormatException(
          place, "'" + cell + "' is no weight; write a number from -1 to 1", e);
    }
    throw new MapFormatException(
        place, "the weight " + cell.strip() + " is out of range; weights are from -1 to 1");
  }
}
