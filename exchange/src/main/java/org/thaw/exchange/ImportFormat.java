package org.thaw.exchange;

import java.io.IOException;
import java.io.Reader;
import java.util.function.Consumer;
import org.thaw.statement.Statement;

/** A format that statements can be read from. */
public interface ImportFormat {

  /** The name that the command takes, lower case. */
  String name();

  /**
   * Passes on one statement after another, in the order of the file.
   *
   * @return how many there were
   * @throws ImportException at the first line that is no statement
   * @throws IOException if the file cannot be read on
   */
  long read(Reader reader, Consumer<? super Statement> statements) throws IOException;
}
