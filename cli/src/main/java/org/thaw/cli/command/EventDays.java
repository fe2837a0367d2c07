package org.thaw.cli.command;

import java.time.LocalDate;
import java.util.Optional;
import picocli.CommandLine.Option;

/** The options that ask for events of some days: those whose window touches them. */
final class EventDays {

  @Option(
      names = "--since",
      paramLabel = "DAY",
      converter = DayConverter.class,
      description = "Only events that do not end before that day.")
  private Optional<LocalDate> since = Optional.empty();

  @Option(
      names = "--until",
      paramLabel = "DAY",
      converter = DayConverter.class,
      description = "Only events that do not begin after that day.")
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
