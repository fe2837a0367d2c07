package org.thaw.cli.command;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.thaw.cli.name.Names;
import org.thaw.cli.ripple.MapScope;
import org.thaw.foresight.causal.Voices;
import org.thaw.ledger.Ledger;
import picocli.CommandLine.Option;

/** The options that say which part of the map is meant. */
final class MapOptions {

  @Option(
      names = "--says",
      paramLabel = "WHO",
      split = ",",
      description = "Only on the word of these: RUS, experts; text for the documents' own voice.")
  private List<String> says = new ArrayList<>();

  @Option(
      names = "--since",
      paramLabel = "DAY",
      converter = DayConverter.class,
      description = "Only from documents published on that day or later.")
  private Optional<LocalDate> since = Optional.empty();

  @Option(
      names = "--until",
      paramLabel = "DAY",
      converter = DayConverter.class,
      description = "Only from documents published by that day.")
  private Optional<LocalDate> until = Optional.empty();

  /** Whose word counts, as typed. */
  List<String> says() {
    return says;
  }

  Optional<LocalDate> since() {
    return since;
  }

  Optional<LocalDate> until() {
    return until;
  }

  /** Whether only a part is meant. */
  boolean isPart() {
    return !says.isEmpty() || since.isPresent() || until.isPresent();
  }

  /** Whose word counts, names turned into ids where they are known. */
  static Voices voices(Names names, List<String> says) {
    return Voices.of(says.stream().map(who -> names.id(who).orElse(who)).toList());
  }

  MapScope scope(Ledger ledger) {
    Voices voices = says.isEmpty() ? Voices.ALL : voices(Shared.names(ledger), says);
    return new MapScope(voices, since, until);
  }
}
