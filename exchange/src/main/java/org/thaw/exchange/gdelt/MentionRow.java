package org.thaw.exchange.gdelt;

import org.thaw.exchange.BadRow;
import org.thaw.exchange.row.Cells;
import org.thaw.exchange.table.TabRows;

/** One row of a file of mentions. */
final class MentionRow {

  /** The last two columns are mostly blank, and some programs drop them. */
  static final int FEWEST = 14;

  private static final int MOST = 16;
  private static final int FIRST_SEEN = 1;
  private static final int SEEN = 2;
  private static final int OUTLET = 4;
  private static final int ARTICLE = 5;
  private static final int SENTENCE = 6;
  private static final int CONFIDENCE = 11;

  private final TabRows row;

  MentionRow(TabRows row) {
    this.row = row;
  }

  static boolean fits(int columns) {
    return columns >= FEWEST && columns <= MOST;
  }

  Mention read() throws BadRow {
    String id = row.cell(0);
    if (!Cells.digits(id, 0, id.length())) {
      throw new BadRow(
          "GlobalEventID: '" + Cells.shortened(id) + "' in column 1; are the columns shifted?");
    }
    int confidence = Cells.whole(row.cell(CONFIDENCE)).orElse(-1);
    if (confidence < 0 || confidence > 100) {
      throw new BadRow(
          "Confidence: '"
              + Cells.shortened(row.cell(CONFIDENCE))
              + "' is not within 0 to 100; are the columns shifted?");
    } else if (row.cell(ARTICLE).isBlank()) {
      throw new BadRow("MentionIdentifier: blank");
    }
    return new Mention(
        id,
        Cells.compactDay(row.cell(FIRST_SEEN), "EventTimeDate"),
        Cells.compactDay(row.cell(SEEN), "MentionTimeDate"),
        Addresses.of(row.cell(ARTICLE)),
        row.cell(OUTLET),
        Cells.whole(row.cell(SENTENCE)).orElse(1) - 1,
        confidence / 100.0);
  }
}
