package org.thaw.reading.actor;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import org.thaw.statement.Place;
import org.thaw.statement.Sector;

/**
 * Builds the lexicon from the tab-separated files beside this class. The first comment line of each
 * file tells its columns.
 */
public final class LexiconLoader {

  private static final Set<Sector> ORGANS = Set.of(Sector.MIL, Sector.GOV, Sector.COP, Sector.SPY);

  private final Map<String, String> organs = new HashMap<>();
  private final Lexicon lexicon = new Lexicon();

  private LexiconLoader() {}

  /** Loads the lexicon that Thaw ships with. */
  public static Lexicon load() {
    LexiconLoader loader = new LexiconLoader();
    loader.named();
    loader.read("offices.tsv", loader::role);
    return loader.lexicon;
  }

  /** Loads only what has a name: enough to understand and to show ids, and quicker. */
  public static Lexicon loadNames() {
    LexiconLoader loader = new LexiconLoader();
    loader.named();
    return loader.lexicon;
  }

  private void named() {
    read("states.tsv", this::state);
    read("territories.tsv", this::territory);
    read("regions.tsv", this::region);
    read("organisations.tsv", this::organisation);
    read("groups.tsv", this::group);
    read("leaders.tsv", this::leader);
    read("places.tsv", this::place);
    read("capitals.tsv", this::place);
  }

  private void read(String file, BiConsumer<Tsv.Row, String> each) {
    for (Tsv.Row row : Tsv.rows(LexiconLoader.class, file)) {
      each.accept(row, file);
    }
  }

  private void state(Tsv.Row row, String file) {
    Actor actor =
        actor(row, Actor.Type.STATE, Optional.empty(), Optional.empty(), point(row, 5, 6));
    names(actor, row.all(2), row.all(3), row.all(4));
  }

  private void territory(Tsv.Row row, String file) {
    Actor actor =
        actor(row, Actor.Type.TERRITORY, Optional.empty(), some(row.at(5)), point(row, 7, 8));
    names(actor, row.all(2), row.all(3), row.all(4));
    if (row.at(6).equals("yes")) {
      lexicon.actsForItself(row.at(0));
    }
  }

  private void region(Tsv.Row row, String file) {
    Actor actor =
        actor(row, Actor.Type.REGION, Optional.empty(), Optional.empty(), Optional.empty());
    names(actor, row.all(2), row.all(3), List.of());
  }

  private void organisation(Tsv.Row row, String file) {
    Actor actor =
        actor(row, Actor.Type.ORGANISATION, sector(row.at(4)), Optional.empty(), Optional.empty());
    names(actor, row.all(2), List.of(), row.all(3));
  }

  private void group(Tsv.Row row, String file) {
    Optional<Sector> sector = sector(row.at(4));
    Optional<Actor> state = some(row.at(5)).flatMap(lexicon::actor);
    if (state.isPresent() && sector.filter(ORGANS::contains).isPresent()) {
      organ(row, state.get(), sector);
      return;
    }
    Actor actor = actor(row, Actor.Type.GROUP, sector, some(row.at(5)), Optional.empty());
    names(actor, row.all(2), row.all(3), List.of());
  }

  /** An army, a police force or a service acts for its state: the state, with the sector. */
  private void organ(Tsv.Row row, Actor state, Optional<Sector> sector) {
    organs.put(row.at(0), state.id());
    Actor actor =
        new Actor(state.id(), state.type(), row.at(1), sector, state.home(), state.point());
    lexicon.name(row.at(1), actor, Name.Use.NAME);
    names(actor, row.all(2), row.all(3), List.of());
  }

  private void leader(Tsv.Row row, String file) {
    List<String> written = row.all(1);
    Actor person =
        new Actor(
            row.at(0),
            Actor.Type.PERSON,
            written.isEmpty() ? row.at(0) : written.get(0),
            sector(row.at(4)),
            Optional.empty(),
            Optional.empty());
    lexicon.add(person);
    written.forEach(name -> lexicon.name(name, person, Name.Use.NAME));
    lexicon.office(
        new Office(
            row.at(0),
            organs.getOrDefault(row.at(2), row.at(2)),
            row.at(3),
            sector(row.at(4)),
            day(row.at(5), false).orElse(LocalDate.of(1900, 1, 1)),
            day(row.at(6), true)));
  }

  private void place(Tsv.Row row, String file) {
    Optional<Place.Point> point = point(row, 3, 4);
    Actor actor =
        new Actor(row.at(0), Actor.Type.PLACE, row.at(1), Optional.empty(), some(row.at(5)), point);
    lexicon.add(actor);
    lexicon.name(row.at(1), actor, Name.Use.NAME);
    row.all(2).forEach(name -> lexicon.name(bare(name), actor, Name.Use.NAME));
  }

  private void role(Tsv.Row row, String file) {
    Role role =
        new Role(
            sector(row.at(1)),
            Role.Kind.valueOf(row.at(2).toUpperCase(Locale.ROOT)),
            Optional.of(row.at(3)).filter(id -> !id.isEmpty()));
    lexicon.role(row.at(0), role);
    if (role.kind() == Role.Kind.PERSON) {
      lexicon.role(plural(row.at(0)), role);
    }
  }

  private static String plural(String phrase) {
    return phrase.endsWith("y") && !phrase.endsWith("ey")
        ? phrase.substring(0, phrase.length() - 1) + "ies"
        : phrase + "s";
  }

  private Actor actor(
      Tsv.Row row,
      Actor.Type type,
      Optional<Sector> sector,
      Optional<String> home,
      Optional<Place.Point> point) {
    Actor actor = new Actor(row.at(0), type, row.at(1), sector, home, point);
    lexicon.add(actor);
    lexicon.name(row.at(1), actor, Name.Use.NAME);
    return actor;
  }

  private void names(Actor actor, List<String> others, List<String> demonyms, List<String> seats) {
    others.forEach(name -> lexicon.name(bare(name), actor, Name.Use.NAME));
    demonyms.forEach(name -> lexicon.name(bare(name), actor, Name.Use.DEMONYM));
    seats.forEach(name -> lexicon.name(bare(name), actor, Name.Use.METONYM));
  }

  /** A name without the mark of the side that uses it: {@code Khankendi@AZE}. */
  private static String bare(String name) {
    int mark = name.indexOf('@');
    return mark < 0 ? name : name.substring(0, mark);
  }

  private static Optional<String> some(String value) {
    return value.isEmpty() ? Optional.empty() : Optional.of(value);
  }

  private static final Set<String> SECTORS =
      Set.of(java.util.Arrays.stream(Sector.values()).map(Enum::name).toArray(String[]::new));

  private static Optional<Sector> sector(String code) {
    return SECTORS.contains(code) ? Optional.of(Sector.valueOf(code)) : Optional.empty();
  }

  private static Optional<Place.Point> point(Tsv.Row row, int lat, int lon) {
    return row.at(lat).isEmpty() || row.at(lon).isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Place.Point(Double.parseDouble(row.at(lat)), Double.parseDouble(row.at(lon))));
  }

  /** 2008, 2008-08 or 2008-08-12 as the first or last day that it can mean. */
  static Optional<LocalDate> day(String value, boolean last) {
    if (value.isEmpty()) {
      return Optional.empty();
    }
    String[] parts = value.split("-", -1);
    int year = Integer.parseInt(parts[0]);
    int month = parts.length > 1 ? Integer.parseInt(parts[1]) : last ? 12 : 1;
    LocalDate first = LocalDate.of(year, month, 1);
    if (parts.length > 2) {
      return Optional.of(first.withDayOfMonth(Integer.parseInt(parts[2])));
    }
    return Optional.of(last ? first.withDayOfMonth(first.lengthOfMonth()) : first);
  }
}
