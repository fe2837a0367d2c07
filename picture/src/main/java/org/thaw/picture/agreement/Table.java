package org.thaw.picture.agreement;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The data files of this package: one row a line, columns by tab, comments after a hash. */
final class Table {

  private Table() {}

  static List<String[]> rows(String name, int columns) {
    return text(name)
        .lines()
        .filter(line -> !line.isBlank() && !line.startsWith("#"))
        .map(line -> row(name, line, columns))
        .toList();
  }

  static String text(String name) {
    try (InputStream in = Table.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException(name + " is missing from this build; build Thaw anew");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String[] row(String name, String line, int columns) {
    String[] row = line.split("\t", -1);
    if (row.length < columns) {
      throw new IllegalStateException(
          name + ": '" + line + "' has " + row.length + " columns, not " + columns);
    }
    return row;
  }
}
