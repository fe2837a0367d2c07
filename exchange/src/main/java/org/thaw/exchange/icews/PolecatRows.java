package org.thaw.exchange.icews;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.thaw.exchange.BadRow;
import org.thaw.exchange.ImportRun;
import org.thaw.exchange.Remark;
import org.thaw.exchange.code.Countries;
import org.thaw.exchange.code.Country;
import org.thaw.exchange.code.PloverCode;
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
import org.thaw.statement.Toll;

/**
 * Rows of POLECAT. {@code None} is a missing value nearly everywhere; an event's mode is {@code NA}
 * for types that have no modes.
 */
final class PolecatRows implements HeadedTable.RowReader {

  private static final double MACHINE = 0.5;
  private static final String PUBLISHED = "Publication Date";

  private final ImportRun run;
  private final Header header;
  private final Editions editions;
  private final PolecatActors actors;

  PolecatRows(ImportRun run, Header header, Editions editions) {
    this.run = run;
    this.header = header;
    this.editions = editions;
    this.actors = new PolecatActors(run.actors(), header);
  }

  private String cell(Rows row, String... names) {
    return row.cell(header.at(names)).strip();
  }

  @Override
  public void read(Rows row) throws BadRow {
    String id = cell(row, "Event ID");
    if (id.isEmpty()) {
      throw new BadRow("Event ID: blank");
    }
    LocalDate day = FieldDays.day(cell(row, "Event Date"));
    PloverCode code = code(row);
    RowFacts facts = facts(row, id, day);
    List<Optional<Party>> doers = actors.parties(row, "Actor");
    List<Optional<Party>> recipients = actors.parties(row, "Recipient");
    if (doers.size() + recipients.size() == 0) {
      run.remark(Remark.NO_PARTY);
      return;
    }
    List<Event> events = new ArrayList<>();
    for (Optional<Party> doer : orNobody(doers)) {
      for (Optional<Party> recipient : orNobody(recipients)) {
        events.add(facts.event(doer, recipient, code, Optional.empty(), Toll.NONE));
      }
    }
    editions.pass(facts, events);
  }

  private static List<Optional<Party>> orNobody(List<Optional<Party>> parties) {
    return parties.isEmpty() ? List.of(Optional.empty()) : parties;
  }

  private PloverCode code(Rows row) throws BadRow {
    String type = cell(row, "Event Type");
    Optional<EventType> known =
        Arrays.stream(EventType.values())
            .filter(each -> each.name().equalsIgnoreCase(type))
            .findFirst();
    if (known.isEmpty()) {
      throw new BadRow(
          "Event Type: '"
              + Cells.shortened(type)
              + "' is none of PLOVER's; are the columns shifted?");
    }
    List<String> contexts =
        Arrays.stream(cell(row, "Contexts").split("[|;]", -1))
            .filter(context -> !Missing.POLECAT.none(context))
            .map(PolecatRows::hyphenated)
            .toList();
    Optional<String> mode =
        Missing.POLECAT.text(cell(row, "Event Mode")).map(PolecatRows::hyphenated);
    return new PloverCode(known.get(), mode, contexts, true);
  }

  private static String hyphenated(String word) {
    return word.strip().toLowerCase(Locale.ROOT).replaceAll("[ _]+", "-");
  }

  private RowFacts facts(Rows row, String id, LocalDate day) throws BadRow {
    Optional<LocalDate> published = published(row);
    int underscore = id.indexOf('_');
    return new RowFacts(
        "polecat:" + id,
        "polecat",
        MACHINE,
        Period.day(day),
        place(row),
        RowSource.of(
            "polecat-story:" + (underscore > 0 ? id.substring(0, underscore) : id),
            Missing.POLECAT
                .text(cell(row, "Headline"))
                .or(() -> Missing.POLECAT.text(cell(row, "Source"))),
            published.or(() -> Optional.of(day)),
            run.settings().recorded(),
            0,
            text(row)));
  }

  /** It stands near the end of the row: if it is none, the columns before it may be others too. */
  private Optional<LocalDate> published(Rows row) throws BadRow {
    String cell = cell(row, PUBLISHED);
    if (!header.has(PUBLISHED)) {
      return Optional.empty();
    } else if (row.size() <= header.at(PUBLISHED)) {
      throw new BadRow(row.size() + " columns instead of " + header.size() + ": cut off");
    }
    try {
      return cell.isEmpty() ? Optional.empty() : Optional.of(FieldDays.day(cell));
    } catch (BadRow e) {
      throw new BadRow(
          PUBLISHED
              + ": '"
              + Cells.shortened(cell)
              + "' is no day (YYYY-MM-DD); are the columns shifted?");
    }
  }

  private String text(Rows row) {
    return cell(row, "Actor Name Raw", "Actor Name")
        + ": "
        + cell(row, "Event Type")
        + " "
        + cell(row, "Recipient Name Raw", "Recipient Name")
        + "; intensity "
        + cell(row, "Event Intensity", "Intensity")
        + "; "
        + cell(row, "Source");
  }

  /** Of a place it is a code of three letters, unlike an actor's. */
  private String country(Rows row) {
    String code = cell(row, "Country");
    return Countries.all().by(Countries.CodeSystem.ID, code).map(Country::name).orElse(code);
  }

  private Optional<Place> place(Rows row) {
    StringBuilder name = new StringBuilder();
    String named = cell(row, "Placename");
    if (!Missing.POLECAT.none(named)) {
      name.append(named);
    } else {
      for (String column : List.of("City", "District", "Province", "Country")) {
        String part = column.equals("Country") ? country(row) : cell(row, column);
        if (!Missing.POLECAT.none(part)) {
          name.append(name.length() == 0 ? "" : ", ").append(part);
        }
      }
    }
    return Points.place(
        run,
        name.toString(),
        Missing.POLECAT.text(cell(row, "Latitude")).orElse(""),
        Missing.POLECAT.text(cell(row, "Longitude")).orElse(""));
  }
}
