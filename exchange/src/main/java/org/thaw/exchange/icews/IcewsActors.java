package org.thaw.exchange.icews;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.thaw.exchange.code.Actors;
import org.thaw.exchange.code.Countries;
import org.thaw.exchange.code.Country;
import org.thaw.exchange.code.SectorWords;
import org.thaw.exchange.table.Header;
import org.thaw.exchange.table.Rows;
import org.thaw.statement.Party;
import org.thaw.statement.Sector;

/**
 * ICEWS's actors. A person or body of a state acts for it: country and sector. {@code Role
 * (Country)} likewise, whatever the role. A rebel group, a party or an organisation with a name of
 * its own is an actor of its own.
 */
final class IcewsActors {

  /** With a country, these stand for it; other sectors have actors with names of their own. */
  private static final Set<Sector> OF_THE_STATE =
      Set.of(
          Sector.GOV,
          Sector.MIL,
          Sector.LEG,
          Sector.JUD,
          Sector.COP,
          Sector.SPY,
          Sector.CVL,
          Sector.ELI,
          Sector.EDU,
          Sector.MED,
          Sector.AGR,
          Sector.REF,
          Sector.LAB,
          Sector.BUS,
          Sector.JRN,
          Sector.CRM);

  /** Where an actor's columns stand. */
  record Columns(int name, int sectors, int country) {
    static Columns of(Header header, String role) {
      return new Columns(
          header.at(role + " Name"), header.at(role + " Sectors"), header.at(role + " Country"));
    }
  }

  private final Actors actors;
  private final Map<String, Optional<Sector>> sectors = new HashMap<>();

  IcewsActors(Actors actors) {
    this.actors = actors;
  }

  /** The actor of a row; empty where the row names none. */
  Optional<Party> party(Rows row, Columns at) {
    String name = row.cell(at.name()).strip();
    if (name.isEmpty()) {
      return Optional.empty();
    }
    Optional<Country> country =
        Missing.ICEWS.text(row.cell(at.country())).flatMap(Countries.all()::named);
    return Optional.of(party(name, unquoted(row.cell(at.sectors())), country));
  }

  private Party party(String name, String listed, Optional<Country> country) {
    Optional<Country> itself = Countries.all().named(name).filter(c -> name.indexOf('(') < 0);
    if (itself.isPresent()) {
      return actors.state(itself.get(), Optional.empty(), name);
    }
    int open = name.endsWith(")") ? name.lastIndexOf('(') : -1;
    Optional<Country> inside =
        open > 0
            ? Countries.all().named(name.substring(open + 1, name.length() - 1))
            : Optional.empty();
    if (inside.isPresent()) {
      Optional<Sector> role = sector(name.substring(0, open)).or(() -> sector(listed));
      return actors.state(inside.get(), role, name);
    }
    Optional<Sector> sector = sector(listed);
    if (country.isPresent() && sector.filter(OF_THE_STATE::contains).isPresent()) {
      return actors.state(country.get(), sector, name);
    }
    return actors.named(name, sector);
  }

  /** Some lists of sectors stand in literal quotation marks. */
  private static String unquoted(String cell) {
    String list = cell.strip();
    return Missing.ICEWS.none(list) ? "" : list.replace("\"", "");
  }

  private Optional<Sector> sector(String words) {
    return sectors.computeIfAbsent(words, SectorWords.table()::of);
  }
}
