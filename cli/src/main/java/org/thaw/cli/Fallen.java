package org.thaw.cli;

import java.io.PrintWriter;
import picocli.CommandLine;

/** Answers a command that could not be carried out: one plain line, no stack trace. */
final class Fallen implements CommandLine.IExecutionExceptionHandler {

  private final boolean debug;

  Fallen(boolean debug) {
    this.debug = debug;
  }

  @Override
  public int handleExecutionException(
      Exception thrown, CommandLine line, CommandLine.ParseResult parsed) {
    PrintWriter err = line.getErr();
    line.getOut().flush();
    Failure failure = Failures.of(thrown);
    err.println("thaw: " + failure.line());
    if (debug) {
      thrown.printStackTrace(err);
    }
    err.flush();
    return failure.exit().code();
  }
}
