package org.thaw.exchange.pax;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.thaw.exchange.BadRow;
import org.thaw.exchange.ImportRun;
import org.thaw.exchange.Remark;
import org.thaw.exchange.row.Cells;
import org.thaw.exchange.row.Editions;
import org.thaw.exchange.row.RowFacts;
import org.thaw.exchange.row.RowSource;
import org.thaw.exchange.table.HeadedTable;
import org.thaw.exchange.table.Header;
import org.thaw.exchange.table.Rows;
import org.thaw.statement.EventType;
import org.thaw.statement.Party;
import org.thaw.statement.Period;
import org.thaw.statement.Statement;
import org.thaw.statement.Toll;

/**
 * Agreements: each known signatory promises each provision, and agrees with each other one. Where
 * none is known the text of the signatories stands for all of them.
 */
final class PaxRows implements HeadedTable.RowReader {

  private static final List<Provision> PROVISIONS = Provision.all();
  private static final int NAME = 120;

  private final ImportRun run;
  private final Header header;
  private final Editions editions;
  private final Signatories signatories;

  PaxRows(ImportRun run, Header header) {
    this.run = run;
    this.header = header;
    this.editions = new Editions(true, run);
    this.signatories = new Signatories(run.actors()::id);
  }

  private String cell(Rows row, String... names) {
    return row.cell(header.at(names)).strip();
  }

  @Override
  public void read(Rows row) throws BadRow {
    String id = cell(row, "AgtId");
    if (id.isEmpty() || !Cells.digits(id, 0, id.length())) {
      throw new BadRow(
          "AgtId: '" + Cells.shortened(id) + "' is no number; are the columns shifted?");
    }
    RowFacts facts = facts(row, id, day(cell(row, "Dat")));
    String part = cell(row, "Part");
    List<Party> parties = signatories.of(part);
    List<Optional<Party>> promisers = new ArrayList<>();
    parties.forEach(party -> promisers.add(Optional.of(party)));
    if (promisers.isEmpty()) {
      run.remark(Remark.SHORT_TEXT_ONLY);
      promisers.add(text(part));
    }
    List<Statement> statements = new ArrayList<>(agreeing(facts, parties));
    for (Provision provision : PROVISIONS) {
      if (value(row, provision.column()) >= provision.least()) {
        promisers.forEach(
            who -> statements.add(facts.pledge(who, provision.relation(), provision.clause())));
      }
    }
    if (statements.isEmpty()) {
      run.remark(Remark.NOT_CODED);
    }
    editions.pass(facts, statements);
  }

  /** Blank and NA are none. */
  private int value(Rows row, String column) throws BadRow {
    String cell = cell(row, column);
    if (cell.isEmpty() || cell.equals("NA")) {
      return 0;
    }
    return Cells.whole(cell)
        .orElseThrow(
            () ->
                new BadRow(
                    column
                        + ": '"
                        + Cells.shortened(cell)
                        + "' is no number; are the columns shifted?"));
  }

  /** Every ordered pair: an agreement has no direction. */
  private static List<Statement> agreeing(RowFacts facts, List<Party> parties) {
    List<Statement> events = new ArrayList<>();
    for (Party one : parties) {
      for (Party other : parties) {
        if (!one.equals(other)) {
          events.add(
              facts.event(
                  Optional.of(one),
                  Optional.of(other),
                  EventType.AGREE,
                  Optional.empty(),
                  Toll.NONE));
        }
      }
    }
    return events;
  }

  private static Optional<Party> text(String part) {
    String line = part.replaceAll("\\s+", " ").strip();
    return line.isEmpty() || line.equals("NA")
        ? Optional.empty()
        : Optional.of(Party.named(line.length() > NAME ? line.substring(0, NAME - 1) + "…" : line));
  }

  private static LocalDate day(String cell) throws BadRow {
    String[] parts = cell.split("/", -1);
    if (parts.length == 3
        && Cells.whole(parts[0]).isPresent()
        && Cells.whole(parts[1]).isPresent()
        && Cells.whole(parts[2]).isPresent()) {
      return Cells.day(
          cell,
          "Dat",
          Cells.whole(parts[2]).getAsInt(),
          Cells.whole(parts[1]).getAsInt(),
          Cells.whole(parts[0]).getAsInt());
    }
    return Cells.isoDay(cell, "Dat");
  }

  private RowFacts facts(Rows row, String id, LocalDate day) {
    String title = cell(row, "Agt").replaceAll("\\s+", " ");
    return new RowFacts(
        "pax:" + id,
        "pa-x",
        1,
        Period.day(day),
        Optional.empty(),
        RowSource.of(
            "pax:" + id,
            Cells.text(title),
            Optional.of(day),
            run.settings().recorded(),
            0,
            title
                + " ("
                + cell(row, "Con").replaceAll("\\s+", " ")
                + ", "
                + cell(row, "PPName")
                + ")"));
  }
}
