package org.thaw.foresight.factor;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.thaw.statement.Sector;

/**
 * Something that can be more or less: a quality of an actor, of two actors, or, where the words fit
 * no quality, whatever the words say.
 *
 * @param bearers whose it is, by id: two for what lies between two, none where nobody is named
 * @param sector the role within the bearer, where it is not the whole: {@code BLR} and {@code OPP}
 * @param quality the quality's id, or the words themselves in lower case, hyphenated
 * @param document where the words are from, for a factor that only its words tell and that nobody
 *     bears: "the agreement" of one report is not that of another
 */
public record Factor(
    List<String> bearers, Optional<Sector> sector, String quality, Optional<String> document) {

  /** Copies the list. */
  public Factor {
    bearers = List.copyOf(bearers);
  }

  /** A quality of one actor. */
  public static Factor of(String bearer, String quality) {
    return new Factor(List.of(bearer), Optional.empty(), quality, Optional.empty());
  }

  /** A factor of an imported map, or one that a person names: only its name is known. */
  public static Factor named(String name) {
    return new Factor(List.of(), Optional.empty(), name, Optional.empty());
  }

  /**
   * The form that a person can type: {@code RUS.strength}, {@code BLR/OPP.freedom-to-act}, {@code
   * ARM+AZE.tension}, {@code @report-7.the-discount}.
   */
  public String key() {
    String who = String.join("+", bearers) + sector.map(s -> "/" + s).orElse("");
    String from = document.map(d -> "@" + d).orElse("");
    return who.isEmpty() && from.isEmpty() ? quality : who + from + "." + quality;
  }

  /** The factor that a key names; the first full stop divides who from what. */
  public static Factor ofKey(String key) {
    int at = key.startsWith("@") ? key.lastIndexOf('.') : key.indexOf('.');
    if (at <= 0) {
      return named(key);
    }
    String who = key.substring(0, at);
    String quality = key.substring(at + 1);
    if (who.startsWith("@")) {
      return new Factor(List.of(), Optional.empty(), quality, Optional.of(who.substring(1)));
    }
    int slash = who.indexOf('/');
    Optional<Sector> sector = slash < 0 ? Optional.empty() : sector(who.substring(slash + 1));
    String bearers = sector.isEmpty() ? who : who.substring(0, slash);
    return new Factor(List.of(bearers.split("\\+", -1)), sector, quality, Optional.empty());
  }

  private static Optional<Sector> sector(String name) {
    return Stream.of(Sector.values()).filter(s -> s.name().equals(name)).findFirst();
  }

  @Override
  public String toString() {
    return key();
  }
}
