package org.thaw.exchange.icews;

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
import org.thaw.exchange.table.Header;
import org.thaw.exchange.table.Rows;
import org.thaw.statement.Party;
import org.thaw.statement.Period;
import org.thaw.statement.Place;
import org.thaw.statement.Toll;

/** Rows of ICEWS. An event's id is unique only with its date. */
final class IcewsRows implements HeadedTable.RowReader {

  private static final double MACHINE = 0.5;

  private final ImportRun run;
  private final Editions editions;
  private final IcewsActors actors;
  private final int id;
  private final int date;
  private final int code;
  private final int label;
  private final int intensity;
  private final int story;
  private final int sentence;
  private final int publisher;
  private final int city;
  private final int district;
  private final int province;
  private final int country;
  private final int lat;
  private final int lon;
  private final IcewsActors.Columns source;
  private final IcewsActors.Columns target;

  IcewsRows(ImportRun run, Header header) {
    this.run = run;
    this.editions = new Editions(false, run);
    this.actors = new IcewsActors(run.actors());
    this.id = header.at("Event ID");
    this.date = header.at("Event Date");
    this.code = header.at("CAMEO Code");
    this.label = header.at("Event Text");
    this.intensity = header.at("Intensity");
    this.story = header.at("Story ID");
    this.sentence = header.at("Sentence Number");
    this.publisher = header.at("Publisher");
    this.city = header.at("City");
    this.district = header.at("District");
    this.province = header.at("Province");
    this.country = header.at("Country");
    this.lat = header.at("Latitude");
    this.lon = header.at("Longitude");
    this.source = IcewsActors.Columns.of(header, "Source");
    this.target = IcewsActors.Columns.of(header, "Target");
  }

  @Override
  public void read(Rows row) throws BadRow {
    String number = row.cell(id).strip();
    String cameo = withZero(row.cell(code).strip());
    if (number.isEmpty() || !Cells.digits(number, 0, number.length())) {
      throw new BadRow(
          "Event ID: '" + Cells.shortened(number) + "' is no number; are the columns shifted?");
    } else if (cameo.length() > 4
        || cameo.length() < 2
        || !Cells.digits(cameo, 0, cameo.length())) {
      throw new BadRow(
          "CAMEO Code: '" + Cells.shortened(cameo) + "' is no code; are the columns shifted?");
    }
    LocalDate day = FieldDays.day(row.cell(date).strip());
    if (CameoToPlover.statementOnly(cameo)) {
      run.remark(Remark.NO_TYPE);
      return;
    }
    PloverCode plover =
        CameoToPlover.table()
            .of(cameo)
            .orElseThrow(() -> new BadRow("CAMEO Code: " + cameo + " is no CAMEO code"));
    if (!plover.exact()) {
      run.remark(Remark.UNKNOWN_EVENT_CODE);
    }
    RowFacts facts = facts(row, number, day, cameo);
    Optional<Party> actor = actors.party(row, source);
    Optional<Party> recipient = actors.party(row, target);
    editions.pass(
        facts, List.of(facts.event(actor, recipient, plover, Optional.of(cameo), Toll.NONE)));
  }

  /** Codes have three digits at least; a copy that saved them as numbers lost their zeros. */
  private static String withZero(String code) {
    return code.length() == 2 && Cells.digits(code, 0, 2)
        ? "0" + code
        : CameoToPlover.table().withZero(code);
  }

  /** From 0. */
  private int sentence(Rows row) throws BadRow {
    String cell = row.cell(sentence).strip();
    if (Missing.ICEWS.none(cell)) {
      return 0;
    }
    return Cells.whole(cell)
            .orElseThrow(
                () ->
                    new BadRow(
                        "Sentence Number: '"
                            + Cells.shortened(cell)
                            + "' is no number; are the columns shifted?"))
        - 1;
  }

  private RowFacts facts(Rows row, String number, LocalDate day, String cameo) throws BadRow {
    String told = row.cell(story).strip();
    return new RowFacts(
        "icews:" + number + "@" + day,
        "icews",
        MACHINE,
        Period.day(day),
        place(row),
        RowSource.of(
            Missing.ICEWS.none(told) ? "icews:" + number + "@" + day : "icews-story:" + told,
            Missing.ICEWS.text(row.cell(publisher)),
            Optional.of(day),
            run.settings().recorded(),
            sentence(row),
            row.cell(source.name())
                + ": "
                + row.cell(label)
                + " ("
                + cameo
                + ") "
                + row.cell(target.name())
                + "; intensity "
                + row.cell(intensity)));
  }

  /** The narrowest place that is named, with the wider ones behind it. */
  private Optional<Place> place(Rows row) {
    StringBuilder name = new StringBuilder();
    for (int column : new int[] {city, district, province, country}) {
      String part = row.cell(column).strip();
      if (!Missing.ICEWS.none(part)) {
        name.append(name.length() == 0 ? "" : ", ").append(part);
      }
    }
    String north = Missing.ICEWS.text(row.cell(lat)).orElse("");
    String east = Missing.ICEWS.text(row.cell(lon)).orElse("");
    return Points.place(run, name.toString(), north, east);
  }
}
