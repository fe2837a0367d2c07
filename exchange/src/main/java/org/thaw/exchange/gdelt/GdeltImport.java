package org.thaw.exchange.gdelt;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.thaw.exchange.BadRow;
import org.thaw.exchange.ImportException;
import org.thaw.exchange.ImportFile;
import org.thaw.exchange.ImportFormat;
import org.thaw.exchange.ImportRun;
import org.thaw.exchange.Member;
import org.thaw.exchange.Remark;
import org.thaw.exchange.WrongFormat;
import org.thaw.exchange.row.Cells;
import org.thaw.exchange.row.Editions;
import org.thaw.exchange.table.TabRows;
import org.thaw.exchange.table.TextLines;
import org.thaw.statement.Event;

/**
 * GDELT's events, 2.0 and 1.0, and mentions 2.0, told apart by their number of columns. A mention
 * becomes a statement of its own, on the word of its article, if its event comes in the same run or
 * is in the ledger already.
 */
public final class GdeltImport implements ImportFormat {

  @Override
  public String name() {
    return "gdelt";
  }

  @Override
  public String about() {
    return "GDELT 2.0 events and mentions, GDELT 1.0 events: the original files, zipped or not";
  }

  @Override
  public List<ImportFile> ordered(List<ImportFile> files) {
    return files.stream().sorted(Comparator.comparing(file -> mentions(file.name()))).toList();
  }

  private static boolean mentions(String name) {
    String file = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    return file.toLowerCase(Locale.ROOT).contains("mentions");
  }

  @Override
  public void read(Member member, ImportRun run) throws IOException {
    TabRows rows =
        new TabRows(new TextLines(member.bytes(), () -> run.remark(Remark.NOT_UTF8)), '\t');
    Editions editions = new Editions(false, run);
    EventMemory memory = memory(run);
    String first = "";
    boolean any = false;
    while (rows.next()) {
      run.row();
      if (first.isEmpty()) {
        first = rows.text();
        refuseCopy(member, rows);
      }
      try {
        row(run, rows, editions, memory);
        any = true;
      } catch (BadRow e) {
        if (!any && !plausible(rows)) {
          throw WrongFormat.of(member, "GDELT", first, rows.size() + " columns between tabs");
        }
        run.bad(rows.line(), String.valueOf(e.getMessage()));
      }
    }
  }

  /** A blank cell is blank in the original files. */
  private static void refuseCopy(Member member, TabRows rows) {
    for (int i = 0; i < rows.size(); i++) {
      if (rows.cell(i).equals("NULL") || rows.cell(i).equals("\\N")) {
        throw new ImportException(
            member.name(),
            "a secondary GDELT export with " + rows.cell(i) + " for blank cells",
            "get the original files");
      }
    }
  }

  /** Events are kept only where mentions are to come. */
  private static EventMemory memory(ImportRun run) {
    return run.shared(
        EventMemory.class,
        () -> new EventMemory(run.named().stream().anyMatch(GdeltImport::mentions)));
  }

  private static WaitingMentions waiting(ImportRun run) {
    EventMemory memory = memory(run);
    return run.shared(WaitingMentions.class, () -> new WaitingMentions(run, memory));
  }

  @Override
  public void finish(ImportRun run) {
    waiting(run).settle();
  }

  /** Whether a row that is bad may still be one of GDELT's. */
  private static boolean plausible(TabRows rows) {
    String id = rows.cell(0);
    return rows.size() >= MentionRow.FEWEST && !id.isEmpty() && Cells.digits(id, 0, id.length());
  }

  private static void row(ImportRun run, TabRows rows, Editions editions, EventMemory memory)
      throws BadRow {
    boolean kept = memory.awaited();
    Optional<Layout> layout = layout(rows.size());
    if (layout.isPresent()) {
      EventRow.Told told = new EventRow(run, layout.get(), rows).read();
      Optional<Event> event = told.event();
      event.ifPresent(
          found -> {
            if (kept) {
              memory.keep(rows.cell(0), found);
            }
            editions.pass(told.facts(), List.of(found));
          });
    } else if (MentionRow.fits(rows.size())) {
      waiting(run).add(new MentionRow(rows).read());
    } else {
      throw new BadRow(rows.size() + " columns; events have 61 (2.0), 58 or 57 (1.0), mentions 16");
    }
  }

  private static Optional<Layout> layout(int columns) {
    for (Layout layout : Layout.values()) {
      if (layout.columns() == columns) {
        return Optional.of(layout);
      }
    }
    return Optional.empty();
  }
}
