package org.thaw.exchange.acled;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.thaw.exchange.BadRow;
import org.thaw.exchange.ImportRun;
import org.thaw.exchange.Remark;
import org.thaw.exchange.row.Cells;
import org.thaw.exchange.row.Editions;
import org.thaw.exchange.row.Points;
import org.thaw.exchange.row.RowFacts;
import org.thaw.exchange.row.RowSource;
import org.thaw.exchange.table.Header;
import org.thaw.exchange.table.Rows;
import org.thaw.statement.Event;
import org.thaw.statement.Party;
import org.thaw.statement.Period;
import org.thaw.statement.Precision;
import org.thaw.statement.Toll;
import org.thaw.statement.TollKind;

/** Events of ACLED from their rows. */
final class AcledEvents {

  /** A week before and after: the day that a precision of a week stands for is not told. */
  private static final int WEEK = 6;

  private final ImportRun run;
  private final Header header;
  private final DateForm dates;
  private final Deeds deeds = new Deeds();
  private final AcledActors actors;
  private final Editions editions;
  private final boolean monadic;

  AcledEvents(ImportRun run, Header header, DateForm dates) {
    this.run = run;
    this.header = header;
    this.dates = dates;
    this.actors = new AcledActors(run.actors());
    this.editions = new Editions(true, run);
    this.monadic = !header.has("actor2");
  }

  private String cell(Rows row, String... names) {
    return row.cell(header.at(names)).strip();
  }

  /**
   * One event.
   *
   * @param other the row of the second actor in monadic files; else the same
   */
  void read(Rows row, Rows other) throws BadRow {
    String id = id(row);
    precision(row, "time_precision");
    precision(row, "geo_precision");
    LocalDate day = dates.day(cell(row, "event_date"), cell(row, "year"));
    String type = cell(row, "event_type");
    String subType = cell(row, "sub_event_type");
    List<Deeds.Deed> done =
        deeds
            .of(type, subType)
            .orElseThrow(
                () ->
                    new BadRow(
                        "event_type: '"
                            + Cells.shortened(type)
                            + "' is none of ACLED's; are the columns shifted?"));
    Optional<Party> first = actors.party(cell(row, "actor1"), cell(row, "inter1"));
    Optional<Party> second = second(row, other);
    Toll toll = toll(row);
    RowFacts facts = facts(row, id, day);
    List<Event> events = new ArrayList<>();
    for (Deeds.Deed deed : done) {
      Optional<Party> doer = deed.reversed() ? second : first;
      Optional<Party> recipient = deed.reversed() ? first : second;
      if (doer.isPresent()) {
        Toll own = events.isEmpty() ? toll : Toll.NONE;
        events.add(facts.event(doer, recipient, deed.type(), deed.mode(), own));
      }
    }
    if (events.isEmpty()) {
      run.remark(done.isEmpty() ? Remark.NOT_CODED : Remark.NO_PARTY);
    }
    editions.pass(facts, events);
  }

  /** Copies that R wrote have NA where a number is missing. */
  private String number(Rows row, String column) {
    String cell = cell(row, column);
    return cell.equals("NA") ? "" : cell;
  }

  /** A digit: it stands where the columns behind it would show if they had moved. */
  private void precision(Rows row, String column) throws BadRow {
    String cell = number(row, column);
    if (!cell.isEmpty() && Cells.whole(cell).isEmpty()) {
      throw new BadRow(
          column + ": '" + Cells.shortened(cell) + "' is no number; are the columns shifted?");
    }
  }

  private String id(Rows row) throws BadRow {
    String id = cell(row, "event_id_cnty");
    String data = cell(row, "data_id");
    if (id.isEmpty() && data.isEmpty()) {
      throw new BadRow("event_id_cnty: blank");
    }
    return id.isEmpty() ? "data-" + data : id;
  }

  private Optional<Party> second(Rows row, Rows other) {
    if (!monadic) {
      return actors.party(cell(row, "actor2"), cell(row, "inter2"));
    }
    return row.line() == other.line()
        ? Optional.empty()
        : actors.party(cell(other, "actor1"), cell(other, "inter1"));
  }

  /** None dead is also what ACLED writes where nothing is known. */
  private Toll toll(Rows row) throws BadRow {
    String cell = number(row, "fatalities");
    OptionalInt dead = Cells.whole(cell);
    if (!cell.isEmpty() && (dead.isEmpty() || dead.getAsInt() < 0)) {
      throw new BadRow(
          "fatalities: '" + Cells.shortened(cell) + "' is no number; are the columns shifted?");
    }
    return dead.orElse(0) == 0
        ? Toll.NONE
        : Toll.of(
            TollKind.KILLED,
            new Toll.Range(OptionalInt.empty(), dead, OptionalInt.empty(), Optional.empty()));
  }

  private RowFacts facts(Rows row, String id, LocalDate day) {
    return new RowFacts(
        "acled:" + id,
        "acled",
        1,
        period(day, cell(row, "time_precision")),
        Points.place(run, placeName(row), cell(row, "latitude"), cell(row, "longitude")),
        RowSource.of(
            "acled:" + id,
            Cells.text(cell(row, "source")),
            edited(row),
            run.settings().recorded(),
            0,
            text(row)));
  }

  private String text(Rows row) {
    String notes = cell(row, "notes");
    return notes.isEmpty()
        ? cell(row, "event_type") + ": " + cell(row, "actor1") + " - " + cell(row, "actor2")
        : notes;
  }

  private String placeName(Rows row) {
    StringBuilder name = new StringBuilder();
    for (String column : List.of("location", "admin1", "country")) {
      String part = cell(row, column);
      if (!part.isEmpty() && name.indexOf(part) < 0) {
        name.append(name.length() == 0 ? "" : ", ").append(part);
      }
    }
    return name.toString();
  }

  private static Period period(LocalDate day, String precision) {
    return switch (precision) {
      case "2" -> Period.between(day.minusDays(WEEK), day.plusDays(WEEK), Precision.MONTH);
      case "3" -> {
        YearMonth month = YearMonth.from(day);
        yield Period.between(month.atDay(1), month.atEndOfMonth(), Precision.MONTH);
      }
      default -> Period.day(day);
    };
  }

  /** The day of the last edit, from Unix seconds: so much was known then. */
  private Optional<LocalDate> edited(Rows row) {
    String cell = cell(row, "timestamp");
    if (cell.length() < 9 || cell.length() > 11 || !Cells.digits(cell, 0, cell.length())) {
      return Optional.empty();
    }
    Instant edit = Instant.ofEpochSecond(Long.parseLong(cell));
    return Optional.of(edit.atOffset(ZoneOffset.UTC).toLocalDate());
  }
}
