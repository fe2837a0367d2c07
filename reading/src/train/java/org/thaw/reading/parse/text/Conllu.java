package org.thaw.reading.parse.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;

/** Reads a treebank in the CoNLL-U form. */
final class Conllu {

  /** A sentence of a treebank; heads from 0, -1 for the root; {@code paragraph}: it opens one. */
  @SuppressWarnings("ArrayRecordComponent") // read, never compared
  record Gold(
      String id,
      String text,
      boolean paragraph,
      String[] forms,
      String[] lemmas,
      String[] tags,
      int[] heads,
      String[] relations,
      boolean[] spaceAfter) {

    int n() {
      return forms.length;
    }
  }

  private Conllu() {}

  static List<Gold> read(Path file) throws IOException {
    List<Gold> out = new ArrayList<>();
    try (BufferedReader in =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
      List<String> block = new ArrayList<>();
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        if (!line.isEmpty()) {
          block.add(line);
        } else if (!block.isEmpty()) {
          out.add(sentence(block));
          block.clear();
        }
      }
    }
    return out;
  }

  private static Gold sentence(List<String> block) {
    List<String[]> rows = new ArrayList<>();
    List<Boolean> spaces = new ArrayList<>();
    int glued = 0;
    boolean gluedSpace = true;
    for (String line : block) {
      String[] row = line.split("\t");
      if (line.startsWith("#") || row[0].contains(".")) {
        continue;
      }
      boolean space = !row[9].contains("SpaceAfter=No");
      if (row[0].contains("-")) {
        glued = Integer.parseInt(row[0].substring(row[0].indexOf('-') + 1));
        gluedSpace = space;
        continue;
      }
      int id = Integer.parseInt(row[0]);
      rows.add(row);
      spaces.add(id >= glued && (id == glued ? gluedSpace : space));
    }
    int n = rows.size();
    int[] heads = new int[n];
    boolean[] after = new boolean[n];
    for (int i = 0; i < n; i++) {
      heads[i] = Integer.parseInt(rows.get(i)[6]) - 1;
      after[i] = spaces.get(i);
    }
    return new Gold(
        comment(block, "sent_id"),
        comment(block, "text"),
        block.stream().anyMatch(line -> line.startsWith("# newpar") || line.startsWith("# newdoc")),
        column(rows, 1),
        column(rows, 2),
        column(rows, 4),
        heads,
        column(rows, 7),
        after);
  }

  private static String comment(List<String> block, String name) {
    String start = "# " + name + " = ";
    return block.stream()
        .filter(line -> line.startsWith(start))
        .map(line -> line.substring(start.length()))
        .findFirst()
        .orElse("");
  }

  private static String[] column(List<String[]> rows, int column) {
    return rows.stream().map(row -> row[column]).toArray(String[]::new);
  }
}
