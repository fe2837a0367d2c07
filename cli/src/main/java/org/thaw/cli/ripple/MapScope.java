package org.thaw.cli.ripple;

import java.time.LocalDate;
import java.util.Optional;
import org.thaw.foresight.causal.Voices;

/**
 * Which part of what the ledger holds makes the map.
 *
 * @param voices on whose word
 * @param since from documents published on this day or later
 * @param until from documents published by this day
 */
public record MapScope(Voices voices, Optional<LocalDate> since, Optional<LocalDate> until) {

  /** All of it. */
  public static final MapScope ALL = new MapScope(Voices.ALL, Optional.empty(), Optional.empty());

  /** The same on everybody's word. */
  public MapScope ofAll() {
    return new MapScope(Voices.ALL, since, until);
  }

  boolean admits(Optional<LocalDate> published) {
    return since.map(day -> published.filter(p -> !p.isBefore(day)).isPresent()).orElse(true)
        && until.map(day -> published.filter(p -> p.isAfter(day)).isEmpty()).orElse(true);
  }
}
