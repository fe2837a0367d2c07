package org.thaw.exchange.code;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A table of codes among the resources: tab-separated, {@code #} begins a comment.
 *
 * @param name of the file
 * @param rows its rows
 */
public record CodeTable(String name, List<Row> rows) {

  /** Copies the list. */
  public CodeTable {
    rows = List.copyOf(rows);
  }

  /**
   * A row.
   *
   * @param place file and line, for complaints
   * @param cells as they stand, stripped
   */
  public record Row(String place, List<String> cells) {

    /** A cell; empty where the row is too short. */
    public String at(int column) {
      return column < cells.size() ? cells.get(column) : "";
    }

    /** A cell that may be empty. */
    public Optional<String> optional(int column) {
      return Optional.of(at(column)).filter(cell -> !cell.isEmpty());
    }

    /** The parts of a cell between bars. */
    public List<String> several(int column) {
      return at(column).isEmpty() ? List.of() : List.of(at(column).split("\\|"));
    }
  }

  /** Loads a table by its file's name. */
  public static CodeTable load(String name) {
    try (InputStream in = CodeTable.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException(name + " is missing from this build; build it anew");
      }
      return new CodeTable(name, rows(name, in));
    } catch (IOException e) {
      throw new UncheckedIOException(name + " cannot be read", e);
    }
  }

  private static List<Row> rows(String name, InputStream in) throws IOException {
    List<Row> rows = new ArrayList<>();
    BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
    int number = 0;
    for (String line = reader.readLine(); line != null; line = reader.readLine()) {
      number++;
      if (!line.isBlank() && !line.startsWith("#")) {
        List<String> cells = new ArrayList<>();
        for (String cell : line.split("\t", -1)) {
          cells.add(cell.strip());
        }
        rows.add(new Row(name + ":" + number, List.copyOf(cells)));
      }
    }
    return rows;
  }
}
