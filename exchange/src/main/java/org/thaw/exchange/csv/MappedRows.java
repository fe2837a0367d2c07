package org.thaw.exchange.csv;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.thaw.exchange.BadRow;
import org.thaw.exchange.CsvColumns;
import org.thaw.exchange.ImportRun;
import org.thaw.exchange.Remark;
import org.thaw.exchange.code.CameoToPlover;
import org.thaw.exchange.code.PloverCode;
import org.thaw.exchange.row.Cells;
import org.thaw.exchange.table.HeadedTable;
import org.thaw.exchange.table.Header;
import org.thaw.exchange.table.Rows;
import org.thaw.statement.Party;
import org.thaw.statement.StatementIds;
import org.thaw.statement.json.StatementFormatException;
import org.thaw.statement.json.StatementJson;

/**
 * Rows of a mapped table: each becomes the JSON form of a statement, which is then read as any
 * other; what the mapping does not tell gets what is usual.
 */
final class MappedRows implements HeadedTable.RowReader {

  private static final Set<String> NUMBERS =
      Set.of("lat", "lon", "confidence", "sentence", "start", "end");

  private final String file;
  private final ImportRun run;
  private final Header header;
  private final Mapping mapping;

  MappedRows(String file, ImportRun run, Header header, Mapping mapping) {
    this.file = file;
    this.run = run;
    this.header = header;
    this.mapping = mapping;
  }

  @Override
  public void read(Rows row) throws BadRow {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    for (CsvColumns.Column column : CsvColumns.ALL) {
      Optional<String> value = value(row, column.name());
      if (value.isPresent()) {
        put(json, column, value.get());
      }
    }
    for (String role : Mapping.PARTIES) {
      Optional<String> name = value(row, role);
      if (name.isPresent() && !json.has(role)) {
        party(json, role, run.actors().named(name.get(), Optional.empty()));
      }
    }
    if (code(json)) {
      fill(json, row);
      pass(json);
    }
  }

  private void pass(ObjectNode json) throws BadRow {
    try {
      run.statement(StatementJson.fromLine(json.toString()));
    } catch (StatementFormatException e) {
      throw new BadRow(String.valueOf(e.getMessage()));
    }
  }

  private Optional<String> value(Rows row, String name) throws BadRow {
    Mapping.Field field = mapping.fields().get(name);
    if (field == null) {
      return Optional.empty();
    } else if (field.column().isEmpty()) {
      return Optional.of(field.fixed());
    }
    String cell = row.cell(header.at(field.column().get()));
    String stripped = cell.strip();
    if (stripped.isEmpty()) {
      return Optional.empty();
    } else if (field.days().isPresent()) {
      try {
        return Optional.of(LocalDate.parse(stripped, field.days().get()).toString());
      } catch (DateTimeException e) {
        throw new BadRow(
            field.column().get()
                + ": '"
                + Cells.shortened(stripped)
                + "' is no day of the form that the mapping tells");
      }
    }
    String translated = field.words().get(stripped.toLowerCase(Locale.ROOT));
    return Optional.of(translated == null ? cell : translated);
  }

  /** The type by the CAMEO code, where no relation is told; false: a code without a type. */
  private boolean code(ObjectNode json) throws BadRow {
    if (json.has("relation")) {
      return true;
    }
    String cameo = json.path("cameo").asText("").strip();
    if (CameoToPlover.statementOnly(cameo)) {
      run.remark(Remark.NO_TYPE);
      return false;
    }
    PloverCode code =
        CameoToPlover.table()
            .of(cameo)
            .orElseThrow(
                () -> new BadRow("cameo: '" + Cells.shortened(cameo) + "' is no CAMEO code"));
    json.put("relation", code.type().name());
    code.mode().filter(mode -> !json.has("mode")).ifPresent(mode -> json.put("mode", mode));
    if (!json.has("contexts")) {
      ArrayNode contexts = json.putArray("contexts");
      code.contexts().forEach(contexts::add);
    }
    return true;
  }

  private static void party(ObjectNode json, String role, Party party) {
    ObjectNode node = json.putObject(role);
    party.id().ifPresent(id -> node.put("id", id));
    party.sector().ifPresent(sector -> node.put("sector", sector.name()));
    node.put("name", party.name());
  }

  private static void put(ObjectNode json, CsvColumns.Column column, String value) throws BadRow {
    JsonPointer at = column.at();
    String name = column.name();
    ObjectNode parent = json;
    for (JsonPointer step = at; !step.tail().matches(); step = step.tail()) {
      String next = step.getMatchingProperty();
      if (next.equals("likelihood")) {
        parent.withArray(next).add(number(name, value));
        return;
      }
      parent = parent.withObjectProperty(next);
    }
    String field = at.last().getMatchingProperty();
    if (name.equals("contexts")) {
      ArrayNode list = parent.putArray(field);
      for (String part : value.split(";", -1)) {
        list.add(part.strip());
      }
    } else if (NUMBERS.contains(name)) {
      parent.put(field, number(name, value));
    } else if (at.toString().startsWith("/toll/") && !field.equals("side")) {
      int people =
          Cells.whole(value)
              .orElseThrow(
                  () -> new BadRow(name + ": '" + Cells.shortened(value) + "' is no number"));
      parent.put(field, people);
    } else {
      parent.put(field, value);
    }
  }

  private static double number(String name, String value) throws BadRow {
    return Cells.decimal(value)
        .orElseThrow(() -> new BadRow(name + ": '" + Cells.shortened(value) + "' is no number"));
  }

  private void fill(ObjectNode json, Rows row) throws BadRow {
    usual(json, "kind", "event");
    usual(json, "polarity", "affirmed");
    usual(json, "modality", "actual");
    usual(json, "reader", "csv");
    if (!json.has("precision")) {
      json.put("precision", json.has("from") ? "day" : "unknown");
    }
    if (json.has("from") && !json.has("to") && json.path("kind").asText().equals("event")) {
      json.put("to", json.path("from").asText());
    }
    if (!json.has("confidence")) {
      json.put("confidence", 1);
    }
    if (!json.path("speaker").has("name") && json.has("speaker")) {
      json.remove("speaker");
    }
    named(json, "subject");
    named(json, "object");
    named(json, "place");
    source(json, row);
  }

  /** A party or place known by its id alone goes by it. */
  private static void named(ObjectNode json, String role) {
    if (json.has(role) && !json.path(role).has("name")) {
      json.withObjectProperty(role).put("name", json.path(role).path("id").asText(""));
    }
  }

  private void source(ObjectNode json, Rows row) throws BadRow {
    StringBuilder words = new StringBuilder();
    for (int i = 0; i < row.size(); i++) {
      words.append(i == 0 ? "" : " · ").append(row.cell(i));
    }
    ObjectNode source = json.withObjectProperty("source");
    Optional<String> rowId = value(row, Mapping.ROW_ID);
    usual(source, "document", file);
    usual(source, "text", mapping.fields().containsKey("text") ? "" : words.toString());
    if (!source.has("start") || !source.has("end")) {
      source.put("start", 0).put("end", source.path("text").asText().length());
    }
    usual(source, "recorded", run.settings().recorded().toString());
    if (source.has("published")) {
      usual(source, "publishedIs", "known");
    }
    if (rowId.isPresent() && json.path("kind").asText().equals("event")) {
      usual(json, "eventId", file + ":" + rowId.get());
    }
    usual(json, "id", StatementIds.digest(file + '\n' + words));
  }

  private static void usual(ObjectNode json, String field, String value) {
    if (!json.has(field)) {
      json.put(field, value);
    }
  }
}
