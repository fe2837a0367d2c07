package org.thaw.cli.name;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** States by their ISO 3166-1 alpha-3 codes, in English. */
final class Countries {

  /** Codes that Java does not know. */
  private static final Map<String, String> FURTHER = Map.of("XKX", "Kosovo");

  private final Map<String, String> names = new HashMap<>(FURTHER);
  private final Map<String, String> codes = new HashMap<>();

  Countries() {
    for (String two : Locale.getISOCountries()) {
      Locale country = new Locale("", two);
      names.put(country.getISO3Country(), country.getDisplayCountry(Locale.ENGLISH));
    }
    names.forEach((code, name) -> codes.put(name.toLowerCase(Locale.ROOT), code));
    names.keySet().forEach(code -> codes.put(code.toLowerCase(Locale.ROOT), code));
  }

  Optional<String> code(String words) {
    return Optional.ofNullable(codes.get(words.strip().toLowerCase(Locale.ROOT)));
  }

  Optional<String> name(String code) {
    return Optional.ofNullable(names.get(code));
  }
}
