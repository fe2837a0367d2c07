package org.thaw.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.locationtech.jts.geom.GeometryCollection;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.io.geojson.GeoJsonReader;
import org.thaw.statement.Statement;

/** JSON Lines and CSV read back by DuckDB, GeoJSON by it and by the JTS Topology Suite. */
final class TextExportsTest {

  @TempDir private Path folder;

  private static String export(TextExport format, List<Statement> statements) throws Exception {
    StringWriter written = new StringWriter();
    try (StatementExport export = format.to(written)) {
      statements.forEach(export);
    }
    return written.toString();
  }

  private Path file(String name, TextExport format) throws Exception {
    return Files.writeString(folder.resolve(name), export(format, Statements.everyKind()));
  }

  @Test
  void duckdb_reads_json_lines_and_csv_back() throws Exception {
    List<String> ids = Statements.everyKind().stream().map(Statement::id).toList();
    Path jsonl = file("s.jsonl", new JsonlExport());
    Path csv = file("s.csv", new CsvExport());
    assertThat(Duck.ask("SELECT id FROM read_json('" + jsonl + "', format = 'newline_delimited')"))
        .containsExactlyElementsOf(ids);
    assertThat(
            Duck.ask("SELECT id FROM read_csv('" + csv + "', header = true, all_varchar = true)"))
        .containsExactlyElementsOf(ids);
    assertThat(
            Duck.ask(
                "SELECT count(*) FROM read_csv('"
                    + csv
                    + "', header = true, all_varchar = true)"
                    + " WHERE document IS NULL"))
        .containsExactly("0");
  }

  @Test
  void a_map_reads_points_where_longitude_stands_first() throws Exception {
    String geojson = export(new GeoJsonExport(), Statements.everyKind().subList(0, 1));
    GeometryCollection read = (GeometryCollection) new GeoJsonReader().read(geojson);
    Point point = (Point) read.getGeometryN(0);
    assertThat(point.getX()).isEqualTo(-44);
    assertThat(point.getY()).isEqualTo(41.5);
  }

  @Test
  void every_feature_names_its_source_and_none_is_lost_for_want_of_a_point() throws Exception {
    Path file = file("s.geojson", new GeoJsonExport());
    String features =
        "(SELECT unnest(features) AS f FROM read_json('"
            + file
            + "', maximum_object_size = 10000000))";
    assertThat(
            Duck.ask(
                "SELECT count(*), count(f.geometry), count(f.properties.document) FROM "
                    + features))
        .containsExactly(
            Statements.everyKind().size()
                + " "
                + Statements.everyKind().size() / 2
                + " "
                + Statements.everyKind().size());
  }

  @Test
  void nothing_gives_an_empty_collection() throws Exception {
    assertThat(export(new GeoJsonExport(), List.of()))
        .isEqualTo("{\"type\":\"FeatureCollection\",\"features\":[\n]}\n");
  }
}
