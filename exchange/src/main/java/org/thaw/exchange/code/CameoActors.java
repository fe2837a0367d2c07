package org.thaw.exchange.code;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.thaw.statement.Party;
import org.thaw.statement.Sector;

/**
 * Reads CAMEO actor codes: three-letter parts, joined (country, group, ethnic group, religion,
 * roles; CAMEO codebook 1.1b3, chapters 3 and 4; {@code cameo-actors.tsv}).
 */
final class CameoActors {

  private static final int PART = 3;
  private static final String NOBODY = "---";

  private enum Kind {
    ROLE,
    GROUP,
    REGION,
    ETHNIC,
    RELIGION,
    NONE
  }

  private record Meaning(Kind kind, String value) {}

  private final Countries countries;
  private final Map<String, Meaning> parts = new HashMap<>();

  CameoActors(CodeTable table, Countries countries) {
    this.countries = countries;
    for (CodeTable.Row row : table.rows()) {
      Kind kind = Kind.valueOf(row.at(1).toUpperCase(Locale.ROOT));
      parts.put(row.at(0), new Meaning(kind, row.at(2)));
    }
  }

  /** A code's reading; {@code name} is what the row calls the actor. */
  Found read(String code, String name) {
    Reading reading = new Reading();
    for (int at = 0; at < code.length(); at += PART) {
      reading.part(code.substring(at, Math.min(code.length(), at + PART)), at == 0);
    }
    return reading.found(code, name.isBlank() ? code : name);
  }

  private final class Reading {
    private Optional<String> country = Optional.empty();
    private Optional<String> group = Optional.empty();
    private Optional<String> people = Optional.empty();
    private Optional<Sector> sector = Optional.empty();
    private Optional<String> unknown = Optional.empty();

    void part(String raw, boolean first) {
      String part = raw.toUpperCase(Locale.ROOT);
      if (part.equals(NOBODY) || part.isBlank()) {
        return;
      }
      Meaning meaning = parts.get(part);
      Optional<String> state =
          first || meaning == null
              ? countries.by(Countries.CodeSystem.CAMEO, part).map(Country::id)
              : Optional.empty();
      if (state.isPresent()) {
        country = country.or(() -> state);
      } else if (meaning == null) {
        unknown = unknown.or(() -> Optional.of(part));
      } else {
        take(meaning);
      }
    }

    private void take(Meaning meaning) {
      switch (meaning.kind()) {
        case ROLE -> sector = sector.or(() -> Optional.of(Sector.valueOf(meaning.value())));
        case GROUP -> group = group.or(() -> Optional.of(meaning.value()));
        case REGION, ETHNIC, RELIGION -> people = people.or(() -> Optional.of(meaning.value()));
        case NONE -> {}
      }
    }

    Found found(String code, String name) {
      Optional<String> id = group.or(() -> country).or(() -> people);
      boolean lost = id.isEmpty() && sector.isEmpty();
      Optional<String> shown = lost ? unknown.map(part -> "cameo-" + Slugs.slug(code)) : id;
      return new Found(new Party(shown, sector, name), unknown.map(part -> "CAMEO " + part));
    }
  }
}
