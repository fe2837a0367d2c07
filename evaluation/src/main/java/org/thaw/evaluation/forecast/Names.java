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
  private Names() {}

  /** Names by id; empty if there is no such file. */
  static List<String> read(Path folder, String what) throws IOException {
    Optional<Path> file = Lines.find(folder, what + ".tsv");
    if (file.isEmpty()) {
      return List.of();
    }
    Map<Integer, String> names = new TreeMap<>();
    try (BufferedReader in = Lines.open(file.get())) {
      int number = 0;
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        number++;
        put(names, line, file.get().getFileName() + ":" + number);
      }
    }
    int next = 0;
    for (int id : names.keySet()) {
      if (id != next++) {
        throw new DataException(
            "%s: no name for id %d: ids must run from 0 without a gap"
                .formatted(file.get().getFileName(), next - 1));
      }
    }
    return List.copyOf(names.values());
  }

  private static void put(Map<Integer, String> names, String line, String where)
      throws DataException {
    int tab = line.indexOf('\t');
    if (tab < 0) {
      throw new DataException(where + ": expected id TAB name");
    }
    int id = (int) RawQuads.number(line.substring(0, tab), Integer.MAX_VALUE, where);
    if (names.put(id, line.substring(tab + 1).strip()) != null) {
      throw new DataException(where + ": id " + id + " is named twice");
    }
  }
}
