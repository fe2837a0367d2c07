package org.thaw.cli.command;

import picocli.CommandLine.Option;

/** The options of a command that needs no ledger. */
final class Helpful {

  @Option(names = "--debug", description = "Show where a fault arose.")
  boolean debug;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Show this help.")
  boolean help;
}
