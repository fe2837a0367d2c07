package org.thaw.exchange.table;

import java.io.IOException;
import java.util.Arrays;

/**
 * Rows whose cells a delimiter parts, without quotes: a quotation mark is a letter. A cell is cut
 * out only when it is asked for, for of sixty most are not.
 */
public final class TabRows implements Rows {

  private static final int USUAL = 64;

  private final TextLines lines;
  private final char delimiter;
  private String line = "";
  private int[] ends = new int[USUAL];
  private int size;

  /** Rows of these lines. */
  public TabRows(TextLines lines, char delimiter) {
    this.lines = lines;
    this.delimiter = delimiter;
  }

  @Override
  public boolean next() throws IOException {
    do {
      if (!lines.next()) {
        return false;
      }
      line = lines.line();
    } while (line.isEmpty());
    cut();
    return true;
  }

  private void cut() {
    size = 0;
    int at = line.indexOf(delimiter);
    while (at >= 0) {
      end(at);
      at = line.indexOf(delimiter, at + 1);
    }
    end(line.length());
  }

  private void end(int at) {
    if (size == ends.length) {
      ends = Arrays.copyOf(ends, size * 2);
    }
    ends[size++] = at;
  }

  @Override
  public long line() {
    return lines.number();
  }

  /** The whole row, as it stands. */
  public String text() {
    return line;
  }

  @Override
  public int size() {
    return size;
  }

  @Override
  public String cell(int column) {
    if (column < 0 || column >= size) {
      return "";
    }
    return line.substring(column == 0 ? 0 : ends[column - 1] + 1, ends[column]);
  }
}
