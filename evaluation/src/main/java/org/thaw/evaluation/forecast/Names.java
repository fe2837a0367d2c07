package org.thaw.evaluation.forecast;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Reading {@code id TAB name}. */
final class Names {
  /** A name and the line that it stands on. */
  private record Named(String name, String where) {}

  private Names() {}

  /** Names by id; empty if there is no such file. */
  static List<String> read(Path folder, String what) throws IOException {
    Optional<Path> file = Lines.find(folder, what + ".tsv");
    if (file.isEmpty()) {
      return List.of();
    }
    Map<Integer, Named> names = new TreeMap<>();
    try (BufferedReader in = Lines.open(file.get())) {
      int number = 0;
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        number++;
        put(names, line, file.get().getFileName() + ":" + number);
      }
    }
    int next = 0;
    for (Map.Entry<Integer, Named> entry : names.entrySet()) {
      if (entry.getKey() != next++) {
        throw new DataException(
            "%s: id %d, but there is no name for id %d; number them from 0 without a gap"
                .formatted(entry.getValue().where, entry.getKey(), next - 1));
      }
    }
    return names.values().stream().map(Named::name).toList();
  }

  private static void put(Map<Integer, Named> names, String line, String where)
      throws DataException {
    int tab = line.indexOf('\t');
    if (tab < 0) {
      throw new DataException(where + ": expected id TAB name; write one such pair a line");
    }
    int id = (int) RawQuads.number(line.substring(0, tab), Integer.MAX_VALUE, where);
    if (names.put(id, new Named(line.substring(tab + 1).strip(), where)) != null) {
      throw new DataException(where + ": id " + id + " is named twice; drop one of the lines");
    }
  }
}
