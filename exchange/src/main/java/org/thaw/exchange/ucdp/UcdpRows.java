package org.thaw.exchange.ucdp;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.thaw.exchange.BadRow;
import org.thaw.exchange.ImportRun;
import org.thaw.exchange.Remark;
import org.thaw.exchange.code.Countries;
import org.thaw.exchange.code.Country;
import org.thaw.exchange.row.Cells;
import org.thaw.exchange.row.Editions;
import org.thaw.exchange.row.Points;
import org.thaw.exchange.row.RowFacts;
import org.thaw.exchange.row.RowSource;
import org.thaw.exchange.table.HeadedTable;
import org.thaw.exchange.table.Header;
import org.thaw.exchange.table.Rows;
import org.thaw.statement.Event;
import org.thaw.statement.EventType;
import org.thaw.statement.Party;
import org.thaw.statement.Period;
import org.thaw.statement.Place;
import org.thaw.statement.Precision;
import org.thaw.statement.Sector;
import org.thaw.statement.Toll;
import org.thaw.statement.TollKind;

/** Rows of UCDP GED: deaths in organised violence, between two sides or against civilians. */
final class UcdpRows implements HeadedTable.RowReader {

  private static final String GOVERNMENT = "Government of ";
  private static final String CIVILIANS = "Civilians";
  private static final int MONTH = 31;

  private final ImportRun run;
  private final Header header;
  private final Editions editions;

  UcdpRows(ImportRun run, Header header) {
    this.run = run;
    this.header = header;
    this.editions = new Editions(true, run);
  }

  private String cell(Rows row, String... names) {
    return row.cell(header.at(names)).strip();
  }

  @Override
  public void read(Rows row) throws BadRow {
    String id = cell(row, "id");
    String type = cell(row, "type_of_violence");
    if (id.isEmpty() || !Cells.digits(id, 0, id.length())) {
      throw new BadRow("id: '" + Cells.shortened(id) + "' is no number; are the columns shifted?");
    } else if (!type.equals("1") && !type.equals("2") && !type.equals("3")) {
      throw new BadRow(
          "type_of_violence: '"
              + Cells.shortened(type)
              + "' is not 1, 2 or 3; are the columns shifted?");
    }
    RowFacts facts = facts(row, id);
    Optional<Party> one = side(row, "a", type);
    Optional<Party> other = side(row, "b", type);
    List<Event> events = new ArrayList<>();
    events.add(facts.event(one, other, EventType.ASSAULT, Optional.empty(), toll(row)));
    if (!type.equals("3")) {
      events.add(facts.event(other, one, EventType.ASSAULT, Optional.empty(), Toll.NONE));
    }
    editions.pass(facts, events);
  }

  private Optional<Party> side(Rows row, String side, String type) throws BadRow {
    String name = cell(row, "side_" + side);
    if (name.isEmpty()) {
      throw new BadRow("side_" + side + ": blank");
    } else if (name.equals(CIVILIANS)) {
      return Optional.of(new Party(Optional.empty(), Optional.of(Sector.CVL), name));
    } else if (name.startsWith(GOVERNMENT)) {
      Optional<Country> state =
          Countries.all()
              .by(Countries.CodeSystem.GW, cell(row, "gwno" + side).replace(".0", ""))
              .or(() -> Countries.all().named(name.substring(GOVERNMENT.length())));
      if (state.isPresent()) {
        return Optional.of(run.actors().state(state.get(), Optional.of(Sector.GOV), name));
      }
    }
    Sector sector = type.equals("2") ? Sector.UAF : Sector.REB;
    return Optional.of(run.actors().named(name, Optional.of(sector)));
  }

  private Toll toll(Rows row) throws BadRow {
    OptionalInt low = deaths(row, "low", "low_est");
    OptionalInt best = deaths(row, "best", "best_est");
    OptionalInt high = deaths(row, "high", "high_est");
    int middle = best.orElse(0);
    if (low.orElse(middle) > middle || high.orElse(middle) < middle) {
      run.remark(Remark.TOLL_OUT_OF_ORDER);
    }
    return Toll.of(TollKind.KILLED, new Toll.Range(low, best, high, Optional.empty()));
  }

  private OptionalInt deaths(Rows row, String column, String older) throws BadRow {
    String cell = cell(row, column, older);
    OptionalInt count = Cells.whole(cell);
    if (count.isEmpty() || count.getAsInt() < 0) {
      throw new BadRow(
          column + ": '" + Cells.shortened(cell) + "' is no number; are the columns shifted?");
    }
    return count;
  }

  private RowFacts facts(Rows row, String id) throws BadRow {
    return new RowFacts(
        "ucdp:" + id,
        "ucdp-ged",
        1,
        period(row),
        place(row),
        RowSource.of(
            "ucdp:" + id, title(row), reported(row), run.settings().recorded(), 0, text(row)));
  }

  /** The headlines, or where they were not recorded whatever stands for the articles. */
  private Optional<String> title(Rows row) {
    return Cells.text(oneLine(cell(row, "source_headline")))
        .or(() -> Cells.text(oneLine(cell(row, "source_article"))));
  }

  private Period period(Rows row) throws BadRow {
    LocalDate start = Cells.isoDay(cell(row, "date_start"), "date_start");
    LocalDate end = Cells.isoDay(cell(row, "date_end"), "date_end");
    if (end.isBefore(start)) {
      throw new BadRow("date_end: " + end + " is before date_start " + start);
    } else if (start.equals(end)) {
      return Period.day(start);
    }
    boolean within = ChronoUnit.DAYS.between(start, end) <= MONTH;
    return Period.between(start, end, within ? Precision.MONTH : Precision.YEAR);
  }

  private Optional<Place> place(Rows row) {
    String where = cell(row, "where_coordinates", "where_description");
    String country = cell(row, "country");
    String name = where.isEmpty() ? country : country.isEmpty() ? where : where + ", " + country;
    return Points.place(run, oneLine(name), cell(row, "latitude"), cell(row, "longitude"));
  }

  /** The first day on which the press told of it; sources are a list. */
  private Optional<LocalDate> reported(Rows row) {
    String first = cell(row, "source_date").split(";", -1)[0].strip();
    try {
      return first.isEmpty() ? Optional.empty() : Optional.of(Cells.isoDay(first, "source_date"));
    } catch (BadRow e) {
      return Optional.empty();
    }
  }

  private String text(Rows row) {
    return cell(row, "dyad_name")
        + " ("
        + cell(row, "relid")
        + ", dyad "
        + cell(row, "dyad_new_id")
        + "): deaths "
        + cell(row, "deaths_a")
        + " of "
        + cell(row, "side_a")
        + ", "
        + cell(row, "deaths_b")
        + " of "
        + cell(row, "side_b")
        + ", "
        + cell(row, "deaths_civilians")
        + " civilians, "
        + cell(row, "deaths_unknown")
        + " unknown; "
        + cell(row, "low", "low_est")
        + " to "
        + cell(row, "high", "high_est")
        + ", best "
        + cell(row, "best", "best_est");
  }

  private static String oneLine(String text) {
    return text.replaceAll("\\s+", " ").strip();
  }
}
