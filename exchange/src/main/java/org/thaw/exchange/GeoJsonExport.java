package org.thaw.exchange;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.Writer;
import org.thaw.statement.Statement;
import org.thaw.statement.json.StatementJson;

/**
 * GeoJSON by RFC 7946: a feature for each statement, its properties named as the columns of the CSV
 * export. A statement without coordinates is a feature without geometry, which the RFC allows: it
 * is not lost.
 */
public final class GeoJsonExport implements TextExport {

  @Override
  public String name() {
    return "geojson";
  }

  @Override
  public String about() {
    return "points for maps; a statement without coordinates has no geometry";
  }

  @Override
  public StatementExport to(Writer writer) {
    return new LineExport(writer, "") {
      private String before = "{\"type\":\"FeatureCollection\",\"features\":[\n";

      @Override
      String line(Statement statement) {
        String line = before + feature(StatementJson.toJson(statement));
        before = ",\n";
        return line;
      }

      @Override
      public void close() throws IOException {
        write(before.equals(",\n") ? "\n]}\n" : before + "]}\n");
        super.close();
      }
    };
  }

  private static ObjectNode feature(JsonNode statement) {
    ObjectNode feature = JsonNodeFactory.instance.objectNode();
    feature.put("type", "Feature").put("id", statement.path("id").asText());
    JsonNode place = statement.path("place");
    if (place.path("lat").isNumber() && place.path("lon").isNumber()) {
      feature
          .putObject("geometry")
          .put("type", "Point")
          .putArray("coordinates")
          .add(place.path("lon").asDouble())
          .add(place.path("lat").asDouble());
    } else {
      feature.putNull("geometry");
    }
    ObjectNode properties = feature.putObject("properties");
    for (CsvColumns.Column column : CsvColumns.ALL) {
      JsonNode value = statement.at(column.at());
      if (!value.isMissingNode() && !value.isNull()) {
        properties.set(column.name(), value);
      }
    }
    return feature;
  }
}
