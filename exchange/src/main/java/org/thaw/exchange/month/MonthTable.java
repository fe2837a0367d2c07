package org.thaw.exchange.month;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.thaw.exchange.StatementExport;
import org.thaw.exchange.code.Countries;
import org.thaw.exchange.code.Country;
import org.thaw.statement.Event;
import org.thaw.statement.EventType;
import org.thaw.statement.QuadClass;
import org.thaw.statement.Statement;

/** A table by months under way: counts until it is closed, then writes CSV by RFC 4180. */
abstract class MonthTable<K extends Comparable<K>> implements StatementExport {

  private final Writer writer;
  private final Months<K> months = new Months<>();
  private long left;

  MonthTable(Writer writer) {
    this.writer = writer;
  }

  /** Counts an event where it belongs; false: it belongs nowhere. */
  abstract boolean count(Months<K> into, YearMonth month, Event event);

  /** The names of the key's columns. */
  abstract List<String> keyColumns();

  /** The key's cells. */
  abstract List<String> keyCells(K key);

  /** What the two directions are called in the names of columns. */
  abstract List<String> directions();

  @Override
  public void accept(Statement statement) {
    boolean counted = false;
    if (statement instanceof Event event) {
      Optional<YearMonth> month = Months.month(event);
      counted = month.isPresent() && count(months, month.get(), event);
    }
    left += counted ? 0 : 1;
  }

  @Override
  public long left() {
    return left;
  }

  @Override
  public void close() throws IOException {
    line(header());
    String all = months.readers();
    months.visit((key, month, cell, dead) -> line(row(key, month, cell, dead, all)));
    writer.flush();
  }

  private List<String> header() {
    List<String> names = new ArrayList<>(List.of("month"));
    names.addAll(keyColumns());
    for (String direction : directions()) {
      for (QuadClass quad : QuadClass.values()) {
        names.add(direction + "_" + quad.name().toLowerCase(Locale.ROOT));
      }
    }
    for (EventType type : EventType.values()) {
      names.add(type.name().toLowerCase(Locale.ROOT));
    }
    names.addAll(
        List.of(
            "events",
            "reports",
            "killed_low",
            "killed_best",
            "killed_high",
            "data_sets",
            "documents"));
    return names;
  }

  private List<String> row(
      K key, YearMonth month, MonthCell cell, Months.Toll3 dead, String allReaders) {
    List<String> cells = new ArrayList<>(List.of(month.toString()));
    cells.addAll(keyCells(key));
    for (boolean returned : new boolean[] {false, true}) {
      for (QuadClass quad : QuadClass.values()) {
        cells.add(Integer.toString(cell.count(quad, returned)));
      }
    }
    for (EventType type : EventType.values()) {
      cells.add(Integer.toString(cell.count(type)));
    }
    cells.add(Integer.toString(cell.events()));
    cells.add(Integer.toString(cell.reports()));
    cells.add(Integer.toString(dead.low()));
    cells.add(Integer.toString(dead.best()));
    cells.add(Integer.toString(dead.high()));
    cells.add(cell.reports() == 0 ? allReaders : cell.readers());
    cells.add(cell.documents());
    return cells;
  }

  /** ISO-3, COW and Gleditsch-Ward; blank where the actor is no state. */
  static List<String> codes(String id) {
    Optional<Country> country = Countries.all().by(Countries.CodeSystem.ID, id);
    return List.of(
        id,
        country.filter(c -> c.id().length() == 3).map(Country::id).orElse(""),
        country.flatMap(Country::cow).orElse(""),
        country.flatMap(Country::gw).orElse(""));
  }

  private void line(List<String> cells) {
    StringBuilder line = new StringBuilder();
    for (String cell : cells) {
      line.append(line.length() == 0 ? "" : ",").append(quoted(cell));
    }
    try {
      writer.write(line.append("\r\n").toString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String quoted(String cell) {
    boolean plain = cell.chars().noneMatch(c -> ",\"\r\n".indexOf(c) >= 0);
    return plain ? cell : '"' + cell.replace("\"", "\"\"") + '"';
  }
}
