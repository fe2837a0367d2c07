package org.thaw.exchange.icews;

import java.time.LocalDate;
import org.thaw.exchange.BadRow;
import org.thaw.exchange.row.Cells;

/** Days as ICEWS and POLECAT write them: 2017-03-09, and in ICEWS's file of 2017 3/9/2017. */
final class FieldDays {

  private FieldDays() {}

  static LocalDate day(String cell) throws BadRow {
    if (cell.indexOf('/') < 0) {
      return Cells.isoDay(cell, "Event Date");
    }
    String[] parts = cell.split("[/ ]", -1);
    if (parts.length < 3
        || Cells.whole(parts[0]).isEmpty()
        || Cells.whole(parts[1]).isEmpty()
        || Cells.whole(parts[2]).isEmpty()) {
      throw Cells.noDay(cell, "Event Date", "YYYY-MM-DD or M/D/YYYY");
    }
    int year = Cells.whole(parts[2]).getAsInt();
    return Cells.day(
        cell,
        "Event Date",
        year < 100 ? 2000 + year : year,
        Cells.whole(parts[0]).getAsInt(),
        Cells.whole(parts[1]).getAsInt());
  }
}
