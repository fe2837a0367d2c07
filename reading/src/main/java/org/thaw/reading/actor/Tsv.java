package org.thaw.reading.actor;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Reads the lexicons: tab separated, {@code #} starts a comment line, {@code |} between values. */
public final class Tsv {

  private Tsv() {}

  /** The rows of a resource beside a class, each with its columns, missing ones empty. */
  public static List<Row> rows(Class<?> beside, String resource) {
    InputStream in = beside.getResourceAsStream(resource);
    if (in == null) {
      throw new IllegalStateException(
          "the lexicon " + resource + " is missing from the jar; build it anew");
    }
    try (BufferedReader reader =
        new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      // Loops, not streams: this runs at the start of a command, before anything is compiled.
      List<Row> rows = new ArrayList<>();
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        if (!line.isBlank() && !line.startsWith("#")) {
          rows.add(new Row(List.of(line.split("\t", -1))));
        }
      }
      return rows;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * A row.
   *
   * @param columns its values
   */
  public record Row(List<String> columns) {

    /** The value of a column, trimmed; empty where the row is short. */
    public String at(int column) {
      return column < columns.size() ? columns.get(column).strip() : "";
    }

    /** The values of a column. */
    public List<String> all(int column) {
      String value = at(column);
      if (value.isEmpty()) {
        return List.of();
      }
      List<String> all = new ArrayList<>();
      for (String one : value.split("\\|", -1)) {
        if (!one.isBlank()) {
          all.add(one.strip());
        }
      }
      return all;
    }
  }
}
