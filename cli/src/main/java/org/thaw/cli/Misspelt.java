package org.thaw.cli;

import java.io.PrintWriter;
import picocli.CommandLine;

/** Answers a command that cannot be understood: one line on what is wrong, one on help. */
final class Misspelt implements CommandLine.IParameterExceptionHandler {

  @Override
  public int handleParseException(CommandLine.ParameterException e, String[] arguments) {
    PrintWriter err = e.getCommandLine().getErr();
    err.println("thaw: " + String.valueOf(e.getMessage()).replaceAll("\\s+", " "));
    String command = e.getCommandLine().getCommandSpec().qualifiedName();
    err.println("Try '" + command + " --help'.");
    err.flush();
    return Exit.USAGE.code();
  }
}
