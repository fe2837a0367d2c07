package org.thaw.exchange.code;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Finds countries by any of the field's codes and names ({@code countries.tsv}). */
public final class Countries {

  private static final Countries ALL = new Countries(CodeTable.load("countries.tsv"));

  /** A system of codes. */
  public enum CodeSystem {
    /** Thaw's ids: ISO 3166-1 alpha-3 and slugs. */
    ID,
    /** ISO 3166-1 alpha-2. */
    ALPHA2,
    /** ISO 3166-1 numeric. */
    NUMERIC,
    /** CAMEO's countries. */
    CAMEO,
    /** FIPS 10-4. */
    FIPS,
    /** Correlates of War. */
    COW,
    /** Gleditsch and Ward. */
    GW
  }

  private final Map<CodeSystem, Map<String, Country>> codes = new HashMap<>();
  private final Map<String, Country> names = new HashMap<>();

  private Countries(CodeTable table) {
    for (CodeSystem system : CodeSystem.values()) {
      codes.put(system, new HashMap<>());
    }
    table.rows().forEach(this::add);
  }

  /** Those of the table. */
  public static Countries all() {
    return ALL;
  }

  private void add(CodeTable.Row row) {
    Country country =
        new Country(row.at(0), row.optional(1), row.optional(5), row.optional(6), row.at(7));
    put(CodeSystem.ID, row.at(0), country);
    row.optional(1).ifPresent(code -> put(CodeSystem.ALPHA2, code, country));
    row.optional(2).ifPresent(code -> put(CodeSystem.NUMERIC, strip(code), country));
    if (row.at(0).length() == 3) {
      put(CodeSystem.CAMEO, row.at(0), country);
    }
    row.several(3).forEach(code -> put(CodeSystem.CAMEO, code, country));
    row.several(4).forEach(code -> put(CodeSystem.FIPS, code, country));
    row.optional(5).ifPresent(code -> put(CodeSystem.COW, code, country));
    row.optional(6).ifPresent(code -> put(CodeSystem.GW, code, country));
    names.putIfAbsent(Slugs.fold(row.at(7)), country);
    row.several(8).forEach(name -> names.putIfAbsent(Slugs.fold(name), country));
  }

  private void put(CodeSystem system, String code, Country country) {
    codes.getOrDefault(system, Map.of()).putIfAbsent(code, country);
  }

  private static String strip(String number) {
    return number.replaceFirst("^0+(?=.)", "");
  }

  /** The country of that code; numbers may have leading zeros. */
  public Optional<Country> by(CodeSystem system, String code) {
    String key = code.strip();
    String plain = key.isEmpty() || !Character.isDigit(key.charAt(0)) ? key : strip(key);
    return Optional.ofNullable(codes.getOrDefault(system, Map.of()).get(plain));
  }

  /**
   * The country of that name, as any of the formats writes it: "Korea, Republic of", "Russia
   * (Soviet Union)".
   */
  public Optional<Country> named(String name) {
    return exactly(name)
        .or(() -> exactly(withoutParenthesis(name)))
        .or(() -> exactly(turned(name)));
  }

  private Optional<Country> exactly(String name) {
    return name.isBlank() ? Optional.empty() : Optional.ofNullable(names.get(Slugs.fold(name)));
  }

  private static String withoutParenthesis(String name) {
    int open = name.indexOf('(');
    return open > 0 ? name.substring(0, open) : "";
  }

  /** "Congo, Republic of" as "Republic of Congo". */
  private static String turned(String name) {
    int comma = name.indexOf(", ");
    return comma > 0 ? name.substring(comma + 2) + " " + name.substring(0, comma) : "";
  }
}
