package org.thaw.exchange;

import java.io.Writer;
import org.thaw.statement.Statement;
import org.thaw.statement.json.StatementJson;

/**
 * JSON Lines: one statement a line, each valid by {@code statement.schema.json}. The exact form:
 * nothing is lost, and {@link JsonlImport} gives back equal statements.
 */
public final class JsonlExport implements TextExport {

  @Override
  public String name() {
    return "jsonl";
  }

  @Override
  public String about() {
    return "every field, by statement.schema.json";
  }

  @Override
  public StatementExport to(Writer writer) {
    return new LineExport(writer, "\n") {
      @Override
      String line(Statement statement) {
        return StatementJson.toLine(statement);
      }
    };
  }
}
