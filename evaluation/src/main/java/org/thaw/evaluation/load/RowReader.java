package org.thaw.evaluation.load;

import java.io.BufferedReader;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.thaw.statement.DateOrigin;
import org.thaw.statement.Event;
import org.thaw.statement.Modality;
import org.thaw.statement.Party;
import org.thaw.statement.Period;
import org.thaw.statement.Place;
import org.thaw.statement.Polarity;
import org.thaw.statement.Said;
import org.thaw.statement.Sector;
import org.thaw.statement.Source;
import org.thaw.statement.StatementIds;
import org.thaw.statement.Toll;

/** Reads what {@link EventWriter} wrote as events, the way an importer does; it checks nothing. */
public final class RowReader {

  private static final int COLUMNS = 61;

  private final Instant recorded;
  private final String[] cells = new String[COLUMNS];

  /** Reads for an import at that time. */
  public RowReader(Instant recorded) {
    this.recorded = recorded;
  }

  /** Passes on each event, at most so many. */
  public void read(BufferedReader in, long most, Consumer<Event> visitor) throws IOException {
    for (long left = most; left > 0; left--) {
      String line = in.readLine();
      if (line == null) {
        return;
      }
      cut(line);
      visitor.accept(event());
    }
  }

  private void cut(String line) {
    int from = 0;
    for (int column = 0; column < COLUMNS; column++) {
      int tab = line.indexOf('\t', from);
      int end = tab < 0 ? line.length() : tab;
      cells[column] = line.substring(from, end);
      from = end + 1;
    }
  }

  private Event event() {
    String id = "gdelt:" + cells[0];
    LocalDate day = day(cells[1]);
    Said said =
        new Said(
            // As importers do: an id that follows from what the row says.
            StatementIds.digest(id + cells[26] + cells[5] + cells[15] + cells[1]),
            Optional.empty(),
            party(5),
            party(15),
            place(),
            Period.day(day),
            Polarity.AFFIRMED,
            Modality.ACTUAL,
            0.5,
            cells[32].equals("1") ? "gdelt-2.0/single-source" : "gdelt-2.0",
            source());
    return new Event(
        said,
        Codes.type(cells[26]),
        Optional.empty(),
        List.of(),
        Optional.of(cells[26]),
        Optional.of(id),
        Toll.NONE);
  }

  private static LocalDate day(String digits) {
    int number = Integer.parseInt(digits, 0, 8, 10);
    return LocalDate.of(number / 10_000, number / 100 % 100, number % 100);
  }

  private Optional<Party> party(int at) {
    String code = cells[at];
    if (code.isEmpty()) {
      return Optional.empty();
    }
    Optional<Sector> sector =
        code.length() > 3 ? Optional.of(Sector.valueOf(code.substring(3, 6))) : Optional.empty();
    return Optional.of(new Party(Optional.of(code.substring(0, 3)), sector, cells[at + 1]));
  }

  private Optional<Place> place() {
    if (cells[51].equals("0")) {
      return Optional.empty();
    }
    Place.Point point =
        new Place.Point(Double.parseDouble(cells[56]), Double.parseDouble(cells[57]));
    return Optional.of(new Place(Optional.empty(), cells[52], Optional.of(point)));
  }

  /** The row's own words, as an importer keeps them. */
  private Source source() {
    String words =
        cells[6]
            + " ("
            + cells[5]
            + ") "
            + cells[26]
            + " "
            + cells[16]
            + " ("
            + cells[15]
            + "); Goldstein "
            + cells[30]
            + ", sources "
            + cells[32]
            + ", mentions "
            + cells[31]
            + ", tone "
            + cells[34];
    return new Source(
        cells[60],
        Optional.empty(),
        Optional.of(day(cells[59])),
        Optional.of(DateOrigin.KNOWN),
        recorded,
        0,
        0,
        words.length(),
        words);
  }
}
