package org.thaw.cli.command;

import java.time.LocalDate;
import java.util.Optional;
import picocli.CommandLine.Option;

/** The options that ask for a stretch of time. */
final class Stretch {

  @Option(
      names = "--since",
      paramLabel = "DAY",
      converter = DayConverter.class,
      description = "From that day on.")
  private Optional<LocalDate> since = Optional.empty();

  @Option(
      names = "--until",
      paramLabel = "DAY",
      converter = DayConverter.class,
      description = "Up to that day.")
  private Optional<LocalDate> until = Optional.empty();

  /** The first day. */
  Optional<LocalDate> since() {
    return since;
  }

  /** The last day. */
  Optional<LocalDate> until() {
    return until;
  }
}
