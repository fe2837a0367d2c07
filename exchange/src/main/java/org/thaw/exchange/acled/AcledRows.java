package org.thaw.exchange.acled;

import java.util.ArrayList;
import java.util.List;
import org.thaw.exchange.BadRow;
import org.thaw.exchange.ImportRun;
import org.thaw.exchange.table.HeadedTable;
import org.thaw.exchange.table.Header;
import org.thaw.exchange.table.KeptRow;
import org.thaw.exchange.table.Rows;

/**
 * Rows of ACLED in the order of the file; held back only until their column of dates has told its
 * order, and in monadic files until the event's other actor has come.
 */
final class AcledRows implements HeadedTable.RowReader {

  /** Enough to meet a day after the twelfth. */
  private static final int HELD = 5_000;

  private final ImportRun run;
  private final DateForm dates = new DateForm();
  private final AcledEvents events;
  private final int date;
  private final List<KeptRow> held = new ArrayList<>();
  private final Monads monads;
  private final boolean monadic;

  AcledRows(ImportRun run, Header header) {
    this.run = run;
    this.date = header.at("event_date");
    this.events = new AcledEvents(run, header, dates);
    this.monads = new Monads(run, header, this::pair);
    this.monadic = !header.has("actor2");
  }

  @Override
  public void read(Rows row) throws BadRow {
    boolean settled = dates.settled(row.cell(date));
    if (!settled && held.size() < HELD) {
      held.add(KeptRow.of(row));
      return;
    }
    release();
    take(row);
  }

  private void release() {
    dates.settle();
    List<KeptRow> released = List.copyOf(held);
    held.clear();
    for (KeptRow row : released) {
      try {
        take(row);
      } catch (BadRow e) {
        run.bad(row.line(), String.valueOf(e.getMessage()));
      }
    }
  }

  private void take(Rows row) throws BadRow {
    if (monadic) {
      monads.take(KeptRow.of(row));
    } else {
      events.read(row, row);
    }
  }

  private void pair(Rows one, Rows other) {
    try {
      events.read(one, other);
    } catch (BadRow e) {
      run.bad(one.line(), String.valueOf(e.getMessage()));
    }
  }

  /** All rows were read. */
  void finish() {
    release();
    monads.finish();
  }
}
