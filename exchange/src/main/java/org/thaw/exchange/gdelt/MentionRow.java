package org.thaw.exchange.gdelt;

import java.time.LocalDate;
import java.util.Optional;
import org.thaw.exchange.BadRow;
import org.thaw.exchange.ImportRun;
import org.thaw.exchange.Remark;
import org.thaw.exchange.code.PloverCode;
import org.thaw.exchange.row.Cells;
import org.thaw.exchange.row.RowFacts;
import org.thaw.exchange.row.RowSource;
import org.thaw.exchange.table.TabRows;
import org.thaw.statement.Event;
import org.thaw.statement.Said;
import org.thaw.statement.Statement;

/** One row of a file of mentions: an article that tells of an event. */
final class MentionRow {

  /** The last two columns are mostly blank, and some programs drop them. */
  static final int FEWEST = 14;

  private static final int MOST = 16;
  private static final int SEEN = 2;
  private static final int OUTLET = 4;
  private static final int ARTICLE = 5;
  private static final int SENTENCE = 6;
  private static final int CONFIDENCE = 11;

  private final ImportRun run;
  private final TabRows row;

  MentionRow(ImportRun run, TabRows row) {
    this.run = run;
    this.row = row;
  }

  static boolean fits(int columns) {
    return columns >= FEWEST && columns <= MOST;
  }

  /** The event again, on this article's word; empty where the event is not known. */
  Optional<Statement> read(EventMemory memory) throws BadRow {
    String id = row.cell(0);
    LocalDate seen = Cells.compactDay(row.cell(SEEN), "MentionTimeDate");
    int confidence = Cells.whole(row.cell(CONFIDENCE)).orElse(-1);
    if (confidence < 0 || confidence > 100) {
      throw new BadRow(
          "Confidence: '"
              + Cells.shortened(row.cell(CONFIDENCE))
              + "' is not within 0 to 100; are the columns shifted?");
    } else if (row.cell(ARTICLE).isBlank()) {
      throw new BadRow("MentionIdentifier: blank");
    }
    Optional<Event> event = memory.event(id);
    if (event.isEmpty()) {
      run.remark(Remark.WAITING);
    }
    return event.map(found -> mention(found, id, seen, confidence / 100.0));
  }

  private Statement mention(Event event, String id, LocalDate seen, double confidence) {
    Said said = event.said();
    RowFacts facts =
        new RowFacts(
            "gdelt:" + id,
            "gdelt/2.0-mention",
            confidence,
            said.period(),
            said.place(),
            RowSource.of(
                row.cell(ARTICLE).strip(),
                Cells.text(row.cell(OUTLET)),
                Optional.of(seen),
                run.settings().recorded(),
                Cells.whole(row.cell(SENTENCE)).orElse(1) - 1,
                said.source().text() + "; told by " + row.cell(OUTLET)));
    PloverCode code = new PloverCode(event.relation(), event.mode(), event.contexts(), true);
    return facts.event(said.subject(), said.object(), code, event.cameo(), event.toll());
  }
}
