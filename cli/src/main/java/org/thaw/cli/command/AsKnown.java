package org.thaw.cli.command;

import java.time.LocalDate;
import java.util.Optional;
import picocli.CommandLine.Option;

/** The option that asks for a view of the past: as it was known on a day. */
final class AsKnown {

  @Option(
      names = "--known",
      paramLabel = "DAY",
      converter = DayConverter.class,
      description = "Only what had been published by that day.")
  private Optional<LocalDate> day = Optional.empty();

  /** The day; empty: all that the ledger holds. */
  Optional<LocalDate> day() {
    return day;
  }
}
