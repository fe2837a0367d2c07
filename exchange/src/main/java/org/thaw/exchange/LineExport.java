package org.thaw.exchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import org.thaw.statement.Statement;

/** An export with a line for each statement. */
abstract class LineExport implements StatementExport {

  private final Writer writer;
  private final String end;

  LineExport(Writer writer, String end) {
    this.writer = writer;
    this.end = end;
  }

  /** The line, without its end. */
  abstract String line(Statement statement);

  @Override
  public void accept(Statement statement) {
    write(line(statement));
  }

  void write(String line) {
    try {
      writer.write(line);
      writer.write(end);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() throws IOException {
    writer.flush();
  }
}
