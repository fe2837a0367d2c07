package org.thaw.exchange.map;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The weight matrix as FCMpy, FCM Expert and Mental Modeler have it: a head with the factors, then
 * a row for each cause with its weight on each effect; 0 or empty: no edge. Edges between the same
 * factors are added up and kept within -1 to 1.
 */
public final class MatrixCsv implements MapFormat {

  @Override
  public String name() {
    return "matrix";
  }

  @Override
  public void write(MapTable map, Writer writer) throws IOException {
    Map<String, Map<String, Double>> weights = new HashMap<>();
    for (MapTable.Row edge : map.edges()) {
      weights
          .computeIfAbsent(edge.cause(), c -> new HashMap<>())
          .merge(edge.effect(), edge.weight(), (a, b) -> Math.max(-1, Math.min(1, a + b)));
    }
    List<String> head = new ArrayList<>(List.of("cause"));
    head.addAll(map.factors());
    writer.write(Csv.line(head));
    for (String cause : map.factors()) {
      List<String> cells = new ArrayList<>(List.of(cause));
      Map<String, Double> row = weights.getOrDefault(cause, Map.of());
      map.factors().forEach(effect -> cells.add(number(row.getOrDefault(effect, 0.0))));
      writer.write(Csv.line(cells));
    }
  }

  private static String number(double weight) {
    return weight == 0 ? "0" : Double.toString(weight);
  }

  @Override
  public MapTable read(Reader reader) throws IOException {
    List<Csv.Row> rows = Csv.read(reader);
    if (rows.isEmpty()) {
      throw new MapFormatException("line 1", "nothing there; the head names the factors");
    }
    List<String> head = rows.get(0).cells();
    List<String> factors = head.subList(1, head.size()).stream().map(String::strip).toList();
    List<MapTable.Row> edges = new ArrayList<>();
    for (Csv.Row row : rows.subList(1, rows.size())) {
      if (row.cells().size() != head.size()) {
        throw new MapFormatException(
            "line " + row.line(),
            "%d cells where the head has %d; each row has one a factor"
                .formatted(row.cells().size(), head.size()));
      }
      row(row, factors, edges);
    }
    return new MapTable("", factors, edges);
  }

  private static void row(Csv.Row row, List<String> factors, List<MapTable.Row> edges) {
    String cause = row.cells().get(0).strip();
    if (!factors.contains(cause)) {
      throw new MapFormatException(
          "line " + row.line(), "'" + cause + "' is not in the head; name each factor in both");
    }
    for (int i = 0; i < factors.size(); i++) {
      String cell = row.cells().get(i + 1).strip();
      String place = "line " + row.line() + ", column " + (i + 2);
      double weight = cell.isEmpty() ? 0 : Csv.weight(cell, place);
      if (weight != 0) {
        edges.add(MapTable.Row.of(cause, factors.get(i), weight));
      }
    }
  }
}
