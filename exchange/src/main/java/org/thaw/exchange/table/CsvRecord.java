package org.thaw.exchange.table;

import java.util.ArrayList;
import java.util.List;

/** One row of RFC 4180, from as many lines as it has. */
final class CsvRecord {

  private final char delimiter;
  private final List<String> cells = new ArrayList<>();
  private final StringBuilder cell = new StringBuilder();
  private boolean open;
  private boolean closed;
  private boolean odd;

  CsvRecord(char delimiter) {
    this.delimiter = delimiter;
  }

  /**
   * Takes in a line.
   *
   * @param from where to begin
   * @return where the row ended: before the line's end if a carriage return stands there
   */
  int feed(String line, int from) {
    for (int i = from; i < line.length(); i++) {
      char c = line.charAt(i);
      if (open) {
        i += quoted(line, i, c);
      } else if (c == '\r') {
        return i + 1;
      } else if (c == delimiter) {
        end();
      } else if (c == '"' && cell.length() == 0 && !closed) {
        open = true;
      } else {
        odd |= closed && c != ' ';
        cell.append(c);
      }
    }
    if (open) {
      cell.append('\n');
    }
    return line.length();
  }

  /** A letter within quotes: gives how many more it took. */
  private int quoted(String line, int at, char c) {
    if (c != '"') {
      cell.append(c);
    } else if (at + 1 < line.length() && line.charAt(at + 1) == '"') {
      cell.append(c);
      return 1;
    } else {
      open = false;
      closed = true;
    }
    return 0;
  }

  private void end() {
    cells.add(cell.toString());
    cell.setLength(0);
    closed = false;
  }

  /** Whether a cell goes on in the next line. */
  boolean open() {
    return open;
  }

  /** Whether each quotation mark has its other, and nothing stands behind that. */
  boolean even() {
    return !open && !odd;
  }

  /** The cells, the last one as far as it goes. */
  List<String> cells() {
    if (open && cell.length() > 0) {
      cell.setLength(cell.length() - 1); // the line end, which is none of its own
    }
    open = false;
    end();
    return List.copyOf(cells);
  }
}
