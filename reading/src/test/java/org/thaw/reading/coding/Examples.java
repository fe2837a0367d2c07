package org.thaw.reading.coding;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.thaw.reading.frame.FrameLexicon;
import org.thaw.reading.parse.Parser;
import org.thaw.statement.EventType;

/**
 * Training sentences with their features.
 *
 * @param features the hashed features of each
 * @param gold the class of each
 */
record Examples(List<int[]> features, List<Integer> gold) {

  /** Reads all files of a folder, by name. */
  static Examples read(Path folder, Parser parser, FrameLexicon frames) throws IOException {
    Examples examples = new Examples(new ArrayList<>(), new ArrayList<>());
    Marker marker = new Marker(parser);
    List<Path> files;
    try (Stream<Path> found = Files.list(folder)) {
      files = found.filter(f -> f.toString().endsWith(".tsv")).sorted().toList();
    }
    for (Path file : files) {
      List<String> lines = Files.readAllLines(file);
      for (String line : lines.subList(1, lines.size())) {
        examples.add(line.split("\t", -1), marker, frames);
      }
    }
    return examples;
  }

  private void add(String[] columns, Marker marker, FrameLexicon frames) {
    Marked marked =
        marker
            .mark(columns[3], columns[4], columns[5])
            .orElseThrow(() -> new IllegalArgumentException("not marked: " + columns[3]));
    features.add(Features.of(marked, frames));
    gold.add(
        columns[0].equals("NONE")
            ? EventModel.CLASSES - 1
            : EventModel.number(EventType.valueOf(columns[0])));
  }
}
