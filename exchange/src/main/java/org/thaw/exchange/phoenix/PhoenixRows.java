package org.thaw.exchange.phoenix;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.thaw.exchange.BadRow;
import org.thaw.exchange.ImportRun;
import org.thaw.exchange.Remark;
import org.thaw.exchange.code.CameoToPlover;
import org.thaw.exchange.code.PloverCode;
import org.thaw.exchange.row.Cells;
import org.thaw.exchange.row.Editions;
import org.thaw.exchange.row.Points;
import org.thaw.exchange.row.RowFacts;
import org.thaw.exchange.row.RowSource;
import org.thaw.exchange.table.HeadedTable;
import org.thaw.exchange.table.Rows;
import org.thaw.statement.Party;
import org.thaw.statement.Period;
import org.thaw.statement.Place;
import org.thaw.statement.Toll;

/**
 * Rows of Phoenix: one event a day, actor, recipient and code, from a cluster of sentences. The
 * given quad class is not used: it differs from GDELT's for the same root.
 */
final class PhoenixRows implements HeadedTable.RowReader {

  private static final double MACHINE = 0.5;
  private static final int NAMED = 200;

  private final ImportRun run;
  private final Layout layout;
  private final Editions editions;

  PhoenixRows(ImportRun run, Layout layout) {
    this.run = run;
    this.layout = layout;
    this.editions = new Editions(false, run);
  }

  @Override
  public void read(Rows row) throws BadRow {
    if (!layout.whole(row)) {
      throw new BadRow(row.size() + " columns: cut off");
    }
    LocalDate day = day(row.cell(layout.date()).strip());
    String code = row.cell(layout.code()).strip();
    if (code.isEmpty() || code.equals("NA") || code.equals("---")) {
      run.remark(Remark.NOT_CODED);
      return;
    } else if (!Cells.digits(code, 0, code.length()) || code.length() > 4) {
      throw new BadRow(
          "code: '" + Cells.shortened(code) + "' is no code; are the columns shifted?");
    }
    String cameo = CameoToPlover.table().withZero(code);
    if (CameoToPlover.statementOnly(cameo)) {
      run.remark(Remark.NO_TYPE);
      return;
    }
    PloverCode plover =
        CameoToPlover.table()
            .of(cameo)
            .orElseThrow(() -> new BadRow("code: " + cameo + " is no CAMEO code"));
    if (!plover.exact()) {
      run.remark(Remark.UNKNOWN_EVENT_CODE);
    }
    Optional<Party> actor = party(row.cell(layout.source()));
    Optional<Party> recipient = party(row.cell(layout.target()));
    if (actor.isEmpty() && recipient.isEmpty()) {
      run.remark(Remark.NO_PARTY);
      return;
    }
    RowFacts facts = facts(row, day, cameo);
    editions.pass(
        facts, List.of(facts.event(actor, recipient, plover, Optional.of(cameo), Toll.NONE)));
  }

  private static LocalDate day(String cell) throws BadRow {
    if (cell.indexOf('/') > 0) {
      String[] parts = cell.split("/", -1);
      if (parts.length == 3
          && Cells.whole(parts[0]).isPresent()
          && Cells.whole(parts[1]).isPresent()
          && Cells.whole(parts[2]).isPresent()) {
        return Cells.day(
            cell,
            "date",
            Cells.whole(parts[2]).getAsInt(),
            Cells.whole(parts[0]).getAsInt(),
            Cells.whole(parts[1]).getAsInt());
      }
    }
    return cell.indexOf('-') > 0 ? Cells.isoDay(cell, "date") : Cells.compactDay(cell, "date");
  }

  /** Codes start with three hyphens where there is no country. */
  private Optional<Party> party(String cell) {
    String code = cell.strip();
    boolean nobody = code.isEmpty() || code.equals("NA") || code.chars().allMatch(c -> c == '-');
    return nobody ? Optional.empty() : Optional.of(run.actors().cameo(code, code));
  }

  private RowFacts facts(Rows row, LocalDate day, String cameo) {
    String key = "phoenix:" + layout.key(row);
    String story = row.cell(layout.story()).split(";", -1)[0].strip();
    String outlets = layout.outlets(row);
    String sentence = row.cell(layout.text()).strip();
    String said =
        row.cell(layout.source()) + " " + cameo + " " + row.cell(layout.target()) + "; " + outlets;
    return new RowFacts(
        key,
        "phoenix",
        MACHINE,
        Period.day(day),
        place(row),
        RowSource.of(
            story.isEmpty() ? key : "phoenix-story:" + story,
            Cells.text(outlets.length() > NAMED ? outlets.substring(0, NAMED) + "…" : outlets),
            Optional.of(day),
            run.settings().recorded(),
            0,
            sentence.isEmpty() ? said : sentence));
  }

  private Optional<Place> place(Rows row) {
    String name = known(row.cell(layout.place()));
    String country = known(row.cell(layout.country()));
    String both = name.isEmpty() ? country : country.isEmpty() ? name : name + ", " + country;
    return Points.place(run, both, known(row.cell(layout.lat())), known(row.cell(layout.lon())));
  }

  private static String known(String cell) {
    String stripped = cell.strip();
    return stripped.equals("NA") || stripped.equals("NULL") ? "" : stripped;
  }
}
