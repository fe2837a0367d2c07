package org.thaw.exchange;

import java.io.Closeable;
import java.io.UncheckedIOException;
import java.util.function.Consumer;
import org.thaw.statement.Statement;

/** An export under way: takes one statement after another. */
public interface StatementExport extends Consumer<Statement>, Closeable {

  /**
   * Writes one more.
   *
   * @throws UncheckedIOException if it cannot be written
   */
  @Override
  void accept(Statement statement);
}
