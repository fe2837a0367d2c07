package org.thaw.reading.actor;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.thaw.statement.Sector;

/**
 * An office that a person held.
 *
 * @param person slug of the person
 * @param polity id of the state, territory, organisation or group
 * @param office its name, hyphenated
 * @param sector the sector that its holder acts for
 * @param from first day, as far as known
 * @param to last day; empty: still held
 */
public record Office(
    String person,
    String polity,
    String office,
    Optional<Sector> sector,
    LocalDate from,
    Optional<LocalDate> to) {

  /** What the office of somebody within a polity is called. */
  private static final List<String> WITHIN =
      List.of(
          "minister", "envoy", "commander", "spokes", "opposition", "negotiator", "chief-of-staff");

  /** Whether it was held on a day. */
  public boolean heldOn(LocalDate day) {
    return !day.isBefore(from) && to.map(last -> !day.isAfter(last)).orElse(true);
  }

  /** Whether it is one of a political party. */
  public boolean ofParty() {
    return sector.filter(s -> s == Sector.PTY).isPresent();
  }

  /** Whether its holder leads the polity, rather than a ministry or a party within it. */
  public boolean leads() {
    return WITHIN.stream().noneMatch(office::contains)
        || office.equals("prime-minister")
        || office.equals("chief-minister");
  }
}
