package org.thaw.exchange.map;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * One row an edge: {@code cause,effect,weight}, then kind, presence, speakers and number of
 * sentences, which other programs may leave out. A factor that no edge touches is not kept.
 */
public final class EdgeListCsv implements MapFormat {

  private static final List<String> HEAD =
      List.of("cause", "effect", "weight", "kind", "presence", "speakers", "sentences");

  @Override
  public String name() {
    return "csv";
  }

  @Override
  public void write(MapTable map, Writer writer) throws IOException {
    writer.write(Csv.line(HEAD));
    for (MapTable.Row edge : map.edges()) {
      writer.write(
          Csv.line(
              List.of(
                  edge.cause(),
                  edge.effect(),
                  Double.toString(edge.weight()),
                  edge.kind(),
                  Double.toString(edge.presence()),
                  String.join("; ", edge.speakers()),
                  Integer.toString(edge.evidence().size()))));
    }
  }

  @Override
  public MapTable read(Reader reader) throws IOException {
    List<Csv.Row> rows = Csv.read(reader);
    if (rows.isEmpty()) {
      throw new MapFormatException("line 1", "nothing there; the head is cause,effect,weight");
    }
    List<String> head =
        rows.get(0).cells().stream().map(c -> c.strip().toLowerCase(Locale.ROOT)).toList();
    int cause = column(head, "cause", "source", "from");
    int effect = column(head, "effect", "target", "to");
    int weight = column(head, "weight", "weight", "value");
    List<MapTable.Row> edges = new ArrayList<>();
    for (Csv.Row row : rows.subList(1, rows.size())) {
      String place = "line " + row.line();
      if (row.cells().size() <= Math.max(weight, Math.max(cause, effect))) {
        throw new MapFormatException(place, "too few cells; it needs cause, effect and weight");
      }
      edges.add(
          MapTable.Row.of(
              row.cells().get(cause).strip(),
              row.cells().get(effect).strip(),
              Csv.weight(row.cells().get(weight), place)));
    }
    return new MapTable("", List.of(), edges);
  }

  private static int column(List<String> head, String... names) {
    for (String name : names) {
      if (head.contains(name)) {
        return head.indexOf(name);
      }
    }
    throw new MapFormatException(
        "line 1", "no column '" + names[0] + "'; the head is cause,effect,weight");
  }
}
