package org.thaw.exchange;

import java.io.IOException;
import org.thaw.exchange.table.TextLines;
import org.thaw.statement.Statement;
import org.thaw.statement.json.StatementFormatException;
import org.thaw.statement.json.StatementJson;

/** JSON Lines: one statement a line; empty lines and a byte order mark are passed over. */
public final class JsonlImport implements ImportFormat {

  @Override
  public String name() {
    return "jsonl";
  }

  @Override
  public String about() {
    return "JSON Lines as thaw export writes them, by statement.schema.json";
  }

  @Override
  public void read(Member member, ImportRun run) throws IOException {
    TextLines lines = new TextLines(member.bytes(), () -> run.remark(Remark.NOT_UTF8));
    boolean any = false;
    while (lines.next()) {
      String line = lines.line();
      if (!line.isBlank()) {
        run.row();
        if (!any && !line.stripLeading().startsWith("{")) {
          throw WrongFormat.of(member, "JSON Lines", line, "no { at its beginning");
        }
        any = true;
        read(lines.number(), line, run);
      }
    }
  }

  private static void read(long number, String line, ImportRun run) {
    try {
      Statement statement = StatementJson.fromLine(line);
      run.statement(statement);
    } catch (StatementFormatException e) {
      run.bad(number, String.valueOf(e.getMessage()));
    }
  }
}
