package org.thaw.exchange;

import java.io.Closeable;
import java.util.function.Consumer;
import org.thaw.statement.Statement;

/** An export under way: takes one statement after another. */
public interface StatementExport extends Consumer<Statement>, Closeable {

  /**
   * Writes one more.
   *
   * @throws java.io.UncheckedIOException if it cannot be written
   */
  @Override
  void accept(Statement statement);

  /** How many statements the format had no place for. */
  default long left() {
    return 0;
  }
}
