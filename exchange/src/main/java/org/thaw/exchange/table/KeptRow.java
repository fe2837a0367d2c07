package org.thaw.exchange.table;

import java.util.ArrayList;
import java.util.List;

/**
 * A row that outlives the next one.
 *
 * @param line its first physical line
 * @param cells as they stand
 */
public record KeptRow(long line, List<String> cells) implements Rows {

  /** Copies the list. */
  public KeptRow {
    cells = List.copyOf(cells);
  }

  /** The row at hand, kept. */
  public static KeptRow of(Rows row) {
    List<String> cells = new ArrayList<>();
    for (int i = 0; i < row.size(); i++) {
      cells.add(row.cell(i));
    }
    return new KeptRow(row.line(), cells);
  }

  @Override
  public boolean next() {
    return false;
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
