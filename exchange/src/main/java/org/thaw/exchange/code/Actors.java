package org.thaw.exchange.code;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.thaw.exchange.Lexicon;
import org.thaw.statement.Party;
import org.thaw.statement.Sector;

/**
 * Who the formats' codes and names mean, in Thaw's ids. What no table and no lexicon knows becomes
 * a slug and is told of; nothing is dropped.
 */
public final class Actors {

  /** So many are remembered, then the memory starts anew: most rows name few actors. */
  private static final int REMEMBERED = 100_000;

  private static final CameoActors CAMEO =
      new CameoActors(CodeTable.load("cameo-actors.tsv"), Countries.all());

  private static final Map<String, String> OWN_NAMES = ownNames();

  private final Lexicon lexicon;
  private final Consumer<String> unknown;
  private final Map<String, Found> remembered = new HashMap<>();

  /**
   * Knows what the lexicon knows, and the tables.
   *
   * @param unknown told, at each use, of a name or code that nobody knows
   */
  public Actors(Lexicon lexicon, Consumer<String> unknown) {
    this.lexicon = lexicon;
    this.unknown = unknown;
  }

  private static Map<String, String> ownNames() {
    Map<String, String> names = new HashMap<>();
    for (CodeTable.Row row : CodeTable.load("actors.tsv").rows()) {
      row.several(1).forEach(name -> names.put(Slugs.fold(name), row.at(0)));
    }
    return Map.copyOf(names);
  }

  /** The id of an actor that the tables or the lexicon know by this name. */
  public Optional<String> id(String name) {
    return Optional.ofNullable(OWN_NAMES.get(Slugs.fold(name))).or(() -> lexicon.id(name));
  }

  /** By a CAMEO actor code ({@code AZEMIL}); the name is the row's. */
  public Party cameo(String code, String name) {
    return remember(code + '\t' + name, () -> CAMEO.read(code, name));
  }

  /**
   * A country in a role.
   *
   * @param name the row's words
   */
  public Party state(Country country, Optional<Sector> sector, String name) {
    return new Party(Optional.of(country.id()), sector, name);
  }

  /**
   * By name: a country, or an actor that the lexicon knows, else a slug.
   *
   * @param sector the role that the row gives it
   */
  public Party named(String name, Optional<Sector> sector) {
    String key = sector.map(Sector::name).orElse("") + '\n' + name;
    return remember(key, () -> find(name.strip(), name.strip(), sector));
  }

  /**
   * By a name to look up that is shorter than the row's words: without years, acronym, country.
   *
   * @param lookup the name to look up
   * @param words the row's
   */
  public Party named(String lookup, String words, Optional<Sector> sector) {
    String key = sector.map(Sector::name).orElse("") + '\n' + lookup + '\n' + words;
    return remember(key, () -> find(lookup.strip(), words, sector));
  }

  private Found find(String lookup, String words, Optional<Sector> sector) {
    Optional<String> id = Countries.all().named(lookup).map(Country::id).or(() -> id(lookup));
    return new Found(
        new Party(id.or(() -> Optional.of(Slugs.slug(lookup))), sector, words),
        id.isPresent() ? Optional.empty() : Optional.of(lookup));
  }

  private Party remember(String key, Supplier<Found> find) {
    Found found = remembered.get(key);
    if (found == null) {
      found = find.get();
      if (remembered.size() >= REMEMBERED) {
        remembered.clear();
      }
      remembered.put(key, found);
    }
    found.unknown().ifPresent(unknown);
    return found.party();
  }
}
