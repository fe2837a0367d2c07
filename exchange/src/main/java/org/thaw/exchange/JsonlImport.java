package org.thaw.exchange;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.util.function.Consumer;
import org.thaw.statement.Statement;
import org.thaw.statement.json.StatementFormatException;
import org.thaw.statement.json.StatementJson;

/** JSON Lines: one statement a line; empty lines and a byte order mark are passed over. */
public final class JsonlImport implements ImportFormat {

  private static final String BYTE_ORDER_MARK = "\uFEFF";

  @Override
  public String name() {
    return "jsonl";
  }

  @Override
  public long read(Reader reader, Consumer<? super Statement> statements) throws IOException {
    BufferedReader lines = new BufferedReader(reader);
    long number = 0;
    long read = 0;
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      number++;
      String json = number == 1 && line.startsWith(BYTE_ORDER_MARK) ? line.substring(1) : line;
      if (!json.isBlank()) {
        statements.accept(statement(number, json));
        read++;
      }
    }
    return read;
  }

  private static Statement statement(long number, String json) {
    try {
      return StatementJson.fromLine(json);
    } catch (StatementFormatException e) {
      throw new ImportException(number, e);
    }
  }
}
