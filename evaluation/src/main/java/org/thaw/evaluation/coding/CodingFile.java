package org.thaw.evaluation.coding;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/**
 * A tab-separated file of marked sentences.
 *
 * @param rows its rows, in order
 * @param sha256 of its bytes
 */
record CodingFile(List<CodingRow> rows, String sha256) {

  private static final List<String> NEEDED = List.of("sentence_id", "sentence", "source", "target");

  /** Reads a file whose first line names the columns; those of the gold may be missing or empty. */
  static CodingFile read(Path path) throws IOException {
    byte[] bytes = Files.readAllBytes(path);
    List<String> lines = new String(bytes, StandardCharsets.UTF_8).lines().toList();
    List<String> columns = lines.isEmpty() ? List.of() : List.of(lines.get(0).split("\t", -1));
    if (!columns.containsAll(NEEDED)) {
      throw new CodingDataException(
          path + ", line 1: no columns " + String.join(", ", NEEDED) + "; separate them by tabs");
    }
    List<CodingRow> rows = new ArrayList<>();
    for (int i = 1; i < lines.size(); i++) {
      if (!lines.get(i).isBlank()) {
        rows.add(row(path, i + 1, columns, lines.get(i).split("\t", -1)));
      }
    }
    return new CodingFile(rows, sha256(bytes));
  }

  private static CodingRow row(Path path, int line, List<String> columns, String[] cells)
      throws CodingDataException {
    if (cells.length < NEEDED.size()) {
      throw new CodingDataException(
          path + ", line " + line + ": " + cells.length + " columns; separate them by tabs");
    }
    Optional<String> root = cell(columns, cells, "gold_root").map(CodingFile::known);
    Optional<Integer> told =
        cell(columns, cells, "gold_penta").filter(q -> q.matches("[1-4]")).map(Integer::parseInt);
    return new CodingRow(
        cell(columns, cells, "sentence_id").orElse(""),
        cell(columns, cells, "sentence").orElse(""),
        cell(columns, cells, "source").orElse(""),
        cell(columns, cells, "target").orElse(""),
        root,
        told.or(() -> root.flatMap(Roots::quad)));
  }

  private static String known(String root) {
    return root.equals("CONCEDE") || root.equals("RETREAT") ? Roots.YIELD : root;
  }

  private static Optional<String> cell(List<String> columns, String[] cells, String name) {
    int at = columns.indexOf(name);
    return at < 0 || at >= cells.length
        ? Optional.empty()
        : Optional.of(cells[at].strip()).filter(text -> !text.isEmpty());
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }
}
