package org.thaw.exchange.table;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Rows by RFC 4180: cells may stand in quotes and then hold the delimiter and line ends. A row
 * whose quotes do not come out even is taken for its first line alone, so that a quotation mark too
 * many or too few spoils no other row.
 */
public final class CsvRows implements Rows {

  private static final int LONGEST_ROW = 1 << 24;

  private final TextLines lines;
  private final char delimiter;
  private final Deque<Line> again = new ArrayDeque<>();
  private List<String> cells = List.of();
  private long line;

  /** What is left of a physical line. */
  private record Line(String text, int from, long number) {
    int length() {
      return text.length() - from;
    }
  }

  /** Rows of these lines. */
  public CsvRows(TextLines lines, char delimiter) {
    this.lines = lines;
    this.delimiter = delimiter;
  }

  @Override
  public boolean next() throws IOException {
    do {
      @Nullable Line first = take();
      if (first == null) {
        return false;
      }
      line = first.number();
      cells = read(first);
    } while (cells.size() == 1 && cells.get(0).isEmpty());
    return true;
  }

  private @Nullable Line take() throws IOException {
    if (!again.isEmpty()) {
      return again.removeFirst();
    }
    return lines.next() ? new Line(lines.raw(), 0, lines.number()) : null;
  }

  private List<String> read(Line first) throws IOException {
    CsvRecord row = new CsvRecord(delimiter);
    List<Line> more = new ArrayList<>();
    feed(row, first);
    int length = first.length();
    while (row.open() && length < LONGEST_ROW) {
      @Nullable Line next = take();
      if (next == null) {
        break;
      }
      more.add(next);
      length += next.length();
      feed(row, next);
    }
    if (more.isEmpty() || row.even()) {
      return row.cells();
    }
    for (int i = more.size() - 1; i >= 0; i--) {
      again.addFirst(more.get(i));
    }
    CsvRecord alone = new CsvRecord(delimiter);
    alone.feed(first.text(), first.from());
    return alone.cells();
  }

  /** A line of a file whose rows end with carriage returns holds several. */
  private void feed(CsvRecord row, Line line) {
    int end = row.feed(line.text(), line.from());
    if (end < line.text().length()) {
      again.addFirst(new Line(line.text(), end, line.number()));
    }
  }

  @Override
  public long line() {
    return line;
  }

  @Override
  public int size() {
    return cells.size();
  }

  @Override
  public String cell(int column) {
    return column < 0 || column >= cells.size() ? "" : cells.get(column);
  }
}
