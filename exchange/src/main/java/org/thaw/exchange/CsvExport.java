package org.thaw.exchange;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.Writer;
import java.util.stream.Collectors;
import org.thaw.statement.Statement;
import org.thaw.statement.json.StatementJson;

/**
 * Comma-separated values by RFC 4180, for spreadsheets and statistics: a header, then one row a
 * statement. {@link CsvColumns#ALL} says what each column is; an empty cell is unknown.
 */
public final class CsvExport implements TextExport {

  private static final String LINE_END = "\r\n";

  @Override
  public String name() {
    return "csv";
  }

  @Override
  public String about() {
    return "a flat table with a row for each statement";
  }

  @Override
  public StatementExport to(Writer writer) {
    LineExport export =
        new LineExport(writer, LINE_END) {
          @Override
          String line(Statement statement) {
            return row(StatementJson.toJson(statement));
          }
        };
    export.write(
        CsvColumns.ALL.stream().map(CsvColumns.Column::name).collect(Collectors.joining(",")));
    return export;
  }

  private static String row(JsonNode json) {
    return CsvColumns.ALL.stream()
        .map(column -> cell(column.value(json)))
        .collect(Collectors.joining(","));
  }

  /** Quoted where RFC 4180 asks for it, and where a reader might trim blanks. */
  private static String cell(String value) {
    boolean plain =
        value.equals(value.strip()) && value.chars().noneMatch(c -> ",\"\r\n".indexOf(c) >= 0);
    return plain ? value : '"' + value.replace("\"", "\"\"") + '"';
  }
}
