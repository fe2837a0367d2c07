package org.thaw.exchange.icews;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
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
 * POLECAT's actors: names, English country names, COW numbers and sectors. Where one name was
 * resolved to two entities the columns hold lists with semicolons, aligned by position.
 */
final class PolecatActors {

  private static final Set<Sector> WITH_OWN_NAMES =
      Set.of(Sector.REB, Sector.UAF, Sector.PRM, Sector.PTY, Sector.OPP, Sector.SOC, Sector.REL);

  private final Actors actors;
  private final Header header;

  PolecatActors(Actors actors, Header header) {
    this.actors = actors;
    this.header = header;
  }

  /** The actors of one side of a row. */
  List<Optional<Party>> parties(Rows row, String role) {
    List<String> names = list(row, role + " Name");
    List<String> countries = list(row, role + " Country");
    List<String> cow = list(row, role + " COW");
    List<String> sectors = list(row, "Primary " + role + " Sector");
    int count = Math.max(names.size(), countries.size());
    List<Optional<Party>> parties = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      Optional<Country> country = country(at(countries, i), at(cow, i));
      Optional<Party> party = party(at(names, i), country, SectorWords.code(at(sectors, i)));
      if (party.isPresent() && !parties.contains(party)) {
        parties.add(party);
      }
    }
    return parties;
  }

  private static Optional<Country> country(String name, String cow) {
    Optional<Country> named = Missing.POLECAT.text(name).flatMap(Countries.all()::named);
    return named.or(
        () ->
            Missing.POLECAT
                .text(cow)
                .flatMap(code -> Countries.all().by(Countries.CodeSystem.COW, code)));
  }

  private Optional<Party> party(String name, Optional<Country> country, Optional<Sector> sector) {
    boolean unnamed = Missing.POLECAT.none(name);
    if (unnamed && country.isEmpty()) {
      return Optional.empty();
    }
    boolean ofTheState = sector.filter(WITH_OWN_NAMES::contains).isEmpty();
    if (country.isPresent() && (unnamed || ofTheState)) {
      return Optional.of(
          actors.state(country.get(), sector, unnamed ? country.get().name() : name));
    }
    return Optional.of(actors.named(name, sector));
  }

  private List<String> list(Rows row, String column) {
    String cell = row.cell(header.at(column)).strip();
    return cell.isEmpty()
        ? List.of()
        : Arrays.stream(cell.split(";", -1)).map(String::strip).toList();
  }

  /** The one at a position; a list of one holds for all. */
  private static String at(List<String> list, int position) {
    if (list.size() == 1) {
      return list.get(0);
    }
    return position < list.size() ? list.get(position) : "";
  }
}
