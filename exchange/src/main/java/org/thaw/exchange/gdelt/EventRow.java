package org.thaw.exchange.gdelt;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.Set;
import org.thaw.exchange.BadRow;
import org.thaw.exchange.ImportRun;
import org.thaw.exchange.Remark;
import org.thaw.exchange.code.CameoToPlover;
import org.thaw.exchange.code.Countries;
import org.thaw.exchange.code.Country;
import org.thaw.exchange.code.PloverCode;
import org.thaw.exchange.row.Cells;
import org.thaw.exchange.row.Points;
import org.thaw.exchange.row.RowFacts;
import org.thaw.exchange.row.RowSource;
import org.thaw.exchange.table.TabRows;
import org.thaw.statement.Event;
import org.thaw.statement.Party;
import org.thaw.statement.Period;
import org.thaw.statement.Place;
import org.thaw.statement.Toll;

/** One row of a file of events. */
final class EventRow {

  private static final String NO_CODE = "---";
  private static final int ID = 0;
  private static final int DAY = 1;
  private static final int ACTOR = 5;
  private static final int RECIPIENT = 15;
  private static final int CODE = 26;
  private static final int ROOT = 28;
  private static final int QUAD = 29;
  private static final int GOLDSTEIN = 30;
  private static final int MENTIONS = 31;
  private static final int SOURCES = 32;
  private static final int TONE = 34;

  /** "A week ago", "a month ago" and so on, taken for a date. */
  private static final Set<Long> RELATIVE = Set.of(7L, 30L, 365L, 3650L);

  private final ImportRun run;
  private final Layout layout;
  private final TabRows row;

  EventRow(ImportRun run, Layout layout, TabRows row) {
    this.run = run;
    this.layout = layout;
    this.row = row;
  }

  /** What a row gives: the facts, and the event where it has parties and a type. */
  record Told(RowFacts facts, Optional<Event> event) {}

  Told read() throws BadRow {
    String id = row.cell(ID);
    String code = row.cell(CODE);
    check(id, code);
    LocalDate day = Cells.compactDay(row.cell(DAY), "Day");
    LocalDate added = Cells.compactDay(row.cell(layout.added()), "DATEADDED");
    int sources = Cells.whole(row.cell(SOURCES)).orElseThrow(() -> shifted("NumSources", SOURCES));
    Optional<Party> actor = party(ACTOR);
    Optional<Party> recipient = party(RECIPIENT);
    RowFacts facts =
        new RowFacts(
            "gdelt:" + id,
            reader(sources, relative(day, added)),
            1 - 1.0 / (1 + Math.max(1, sources)),
            Period.day(day),
            place(),
            RowSource.of(
                address(id),
                Optional.empty(),
                Optional.of(added),
                run.settings().recorded(),
                0,
                text(code, sources)));
    return new Told(facts, event(facts, actor, recipient, code));
  }

  private Optional<Event> event(
      RowFacts facts, Optional<Party> actor, Optional<Party> recipient, String code) throws BadRow {
    if (code.equals(NO_CODE)) {
      run.remark(Remark.NOT_CODED);
      return Optional.empty();
    } else if (CameoToPlover.statementOnly(code)) {
      run.remark(Remark.NO_TYPE);
      return Optional.empty();
    } else if (actor.isEmpty() && recipient.isEmpty()) {
      run.remark(Remark.NO_PARTY);
      return Optional.empty();
    }
    Optional<PloverCode> plover = CameoToPlover.table().of(code);
    if (plover.isEmpty()) {
      throw new BadRow("EventCode: " + code + " is no CAMEO code");
    } else if (!plover.get().exact()) {
      run.remark(Remark.UNKNOWN_EVENT_CODE);
    }
    return Optional.of(facts.event(actor, recipient, plover.get(), Optional.of(code), Toll.NONE));
  }

  /** Columns that moved show here: a number, a code that its root begins, a class. */
  private void check(String id, String code) throws BadRow {
    if (id.isEmpty() || !Cells.digits(id, 0, id.length())) {
      throw shifted("GlobalEventID", ID);
    } else if (code.equals(NO_CODE)) {
      return;
    } else if (code.length() < 2 || code.length() > 4 || !Cells.digits(code, 0, code.length())) {
      throw shifted("EventCode", CODE);
    } else if (!code.startsWith(row.cell(ROOT))) {
      throw shifted("EventRootCode", ROOT);
    }
    String quad = row.cell(QUAD);
    if (quad.length() != 1 || quad.charAt(0) < '1' || quad.charAt(0) > '4') {
      throw shifted("QuadClass", QUAD);
    }
  }

  private BadRow shifted(String column, int at) {
    return new BadRow(
        column
            + ": '"
            + Cells.shortened(row.cell(at))
            + "' in column "
            + (at + 1)
            + "; are the columns shifted?");
  }

  private Optional<Party> party(int at) {
    String code = row.cell(at);
    String name = row.cell(at + 1);
    if (code.isEmpty()) {
      return name.isEmpty()
          ? Optional.empty()
          : Optional.of(run.actors().named(name, Optional.empty()));
    }
    return Optional.of(run.actors().cameo(code, name));
  }

  private boolean relative(LocalDate day, LocalDate added) {
    return layout != Layout.BACKFILE && RELATIVE.contains(ChronoUnit.DAYS.between(day, added));
  }

  private String reader(int sources, boolean relative) {
    String reader = layout.reader();
    if (sources <= 1) {
      run.remark(Remark.SINGLE_SOURCE);
      reader += "/single-source";
    }
    if (relative) {
      run.remark(Remark.RELATIVE_DATE);
      reader += "/relative-date";
    }
    return reader;
  }

  /** A place without a type, a name and a country is none, whatever its coordinates. */
  private Optional<Place> place() {
    String type = row.cell(layout.placeType());
    String country = row.cell(layout.placeCountry());
    String name = placeName(row.cell(layout.placeName()), country);
    boolean pointed = !zero(row.cell(layout.lat())) || !zero(row.cell(layout.lon()));
    if ((type.isEmpty() || type.equals("0")) && name.isEmpty()) {
      if (pointed) {
        run.remark(Remark.BAD_POINT);
      }
      return Optional.empty();
    }
    return pointed
        ? Points.place(run, name, row.cell(layout.lat()), row.cell(layout.lon()))
        : Points.place(run, name, "", "");
  }

  /** A missing place of 1.0 has the coordinates 0, 0: a point in the Gulf of Guinea. */
  private static boolean zero(String degrees) {
    return degrees.isEmpty() || Cells.decimal(degrees).orElse(1) == 0;
  }

  /** The full name; older files put the region's code into it. */
  private String placeName(String name, String country) {
    String region = row.cell(layout.placeRegion());
    if (name.isEmpty()) {
      return Countries.all()
          .by(Countries.CodeSystem.FIPS, country)
          .map(Country::name)
          .orElse(country);
    }
    boolean coded = name.indexOf('(') > 0 && !region.isEmpty();
    return coded ? name.replace(" (" + region + ")", "") : name;
  }

  private String address(String id) {
    String address = layout.address() < 0 ? "" : Addresses.of(row.cell(layout.address()));
    return address.isEmpty() ? "gdelt:" + id : address;
  }

  private String text(String code, int sources) {
    return row.cell(ACTOR + 1)
        + " ("
        + row.cell(ACTOR)
        + ") "
        + code
        + " "
        + row.cell(RECIPIENT + 1)
        + " ("
        + row.cell(RECIPIENT)
        + "); Goldstein "
        + row.cell(GOLDSTEIN)
        + ", sources "
        + sources
        + ", mentions "
        + row.cell(MENTIONS)
        + ", tone "
        + row.cell(TONE);
  }
}
