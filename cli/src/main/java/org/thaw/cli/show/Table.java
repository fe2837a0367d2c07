package org.thaw.cli.show;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A plain table: columns as wide as they must be, the last one wrapped. */
public final class Table {

  private static final int GAP = 2;

  private final List<List<String>> rows = new ArrayList<>();

  /** With a head. */
  public Table(String... head) {
    rows.add(Arrays.asList(head));
  }

  /** One more row. */
  public void row(String... cells) {
    rows.add(Arrays.asList(cells));
  }

  /** Prints it; the head in bold. */
  public void print(Console console) {
    int columns = rows.get(0).size();
    int[] widths = new int[columns];
    for (List<String> row : rows) {
      for (int i = 0; i < columns - 1; i++) {
        widths[i] = Math.max(widths[i], Wrap.columns(row.get(i)));
      }
    }
    int left = Arrays.stream(widths).limit(columns - 1L).map(w -> w + GAP).sum();
    for (int i = 0; i < rows.size(); i++) {
      print(console, rows.get(i), widths, left, i == 0);
    }
  }

  private static void print(
      Console console, List<String> row, int[] widths, int left, boolean head) {
    StringBuilder start = new StringBuilder();
    for (int i = 0; i < row.size() - 1; i++) {
      start.append(row.get(i)).append(" ".repeat(widths[i] - Wrap.columns(row.get(i)) + GAP));
    }
    List<String> last = Wrap.lines(row.get(row.size() - 1), console.width() - left);
    String first = (start + last.get(0)).stripTrailing();
    console.line(head ? console.strong(first) : first);
    last.stream().skip(1).forEach(line -> console.line(" ".repeat(left) + line));
  }
}
