package org.thaw.exchange.acled;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.thaw.exchange.code.Actors;
import org.thaw.exchange.code.Countries;
import org.thaw.exchange.code.Country;
import org.thaw.exchange.code.SectorWords;
import org.thaw.statement.Party;
import org.thaw.statement.Sector;

/**
 * ACLED's actors by name. {@code Military Forces of X (2022-)} is the same force under every
 * government; civilians, protesters and unidentified groups are kinds of people of a country.
 */
final class AcledActors {

  private static final Pattern STATE =
      Pattern.compile(
          "(.*?\\b(?:Forces?|Government|Guards?|Gendarmerie|Army|Navy)) of (?:the )?(.+)");
  private static final Pattern KIND =
      Pattern.compile(
          "(Civilians?|Protesters?|Rioters?|Unidentified .*?|Sole Perpetrator|Labou?r Group"
              + "|Students?|Women|Farmers|Refugees/IDPs|Journalists|Health Workers|Teachers"
              + "|Prisoners|Fishers|Police Forces|Military Forces|Government) *\\((.+)\\)");
  private static final Pattern YEARS = Pattern.compile(" *\\(\\d{4} ?-(?: ?\\d{4})?\\)");
  private static final Pattern ACRONYM = Pattern.compile("^[\\p{Lu}\\d][\\p{L}\\d/-]{1,11}: *");
  private static final Pattern LAND = Pattern.compile(" *\\(([^()]+)\\)$");

  private static final String[] KINDS = {"", "MIL", "REB", "PRM", "UAF", "CVL", "CVL", "CVL", ""};

  private final Actors actors;
  private final Map<String, Optional<Sector>> kinds = new HashMap<>();

  AcledActors(Actors actors) {
    this.actors = actors;
  }

  /**
   * An actor.
   *
   * @param kind the column inter: a digit to 2020, words from 2024 on
   */
  Optional<Party> party(String name, String kind) {
    String words = name.strip();
    if (words.isEmpty()) {
      return Optional.empty();
    }
    String timeless = YEARS.matcher(words).replaceAll("").strip();
    return Optional.of(
        ofState(timeless, words)
            .or(() -> ofKind(timeless, words))
            .orElseGet(() -> ofItsOwn(timeless, words, sector(kind))));
  }

  private Optional<Party> ofState(String timeless, String words) {
    Matcher state = STATE.matcher(timeless);
    return state.matches()
        ? land(state.group(2)).map(land -> actors.state(land, role(state.group(1)), words))
        : Optional.empty();
  }

  /** "Russia Air Force": the unit stands behind the country. */
  private static Optional<Country> land(String words) {
    String rest = words;
    while (!rest.isEmpty()) {
      Optional<Country> land = Countries.all().named(rest);
      if (land.isPresent()) {
        return land;
      }
      rest = rest.substring(0, Math.max(0, rest.lastIndexOf(' ')));
    }
    return Optional.empty();
  }

  private Optional<Party> ofKind(String timeless, String words) {
    Matcher kind = KIND.matcher(timeless);
    if (kind.matches()) {
      Optional<Country> land = Countries.all().named(kind.group(2));
      Optional<Sector> role = role(kind.group(1));
      return Optional.of(
          land.map(country -> actors.state(country, role, words))
              .orElseGet(() -> new Party(Optional.empty(), role, words)));
    }
    boolean bare =
        timeless.equals("Civilians") || timeless.equals("Protesters") || timeless.equals("Rioters");
    return bare
        ? Optional.of(new Party(Optional.empty(), Optional.of(Sector.CVL), words))
        : Optional.empty();
  }

  private Party ofItsOwn(String timeless, String words, Optional<Sector> sector) {
    String named = ACRONYM.matcher(timeless).replaceFirst("");
    Matcher land = LAND.matcher(named);
    String plain =
        land.find() && Countries.all().named(land.group(1)).isPresent()
            ? named.substring(0, land.start())
            : named;
    boolean general = plain.contains("Militia") || plain.contains("Group");
    return actors.named(general ? named : plain, words, sector);
  }

  private Optional<Sector> role(String words) {
    return kinds.computeIfAbsent(words, SectorWords.table()::of);
  }

  private Optional<Sector> sector(String kind) {
    String code = kind.strip();
    if (code.length() == 1 && Character.isDigit(code.charAt(0))) {
      int digit = code.charAt(0) - '0';
      return digit < KINDS.length ? SectorWords.code(KINDS[digit]) : Optional.empty();
    }
    return role(code);
  }
}
