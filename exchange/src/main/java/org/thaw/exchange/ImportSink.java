package org.thaw.exchange;

import org.thaw.statement.Statement;

/** Takes what an import finds, as it finds it. */
public interface ImportSink {

  /** A statement, in the order of the file. */
  void statement(Statement statement);

  /** A row that could not be read. */
  void problem(Problem problem);

  /** One more row was read. */
  default void row() {}
}
