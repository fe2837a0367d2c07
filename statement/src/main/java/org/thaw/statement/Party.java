package org.thaw.statement;

import java.util.Optional;

/**
 * Somebody who acts, holds, says or is acted upon, as one document names them.
 *
 * @param id ISO 3166-1 alpha-3 (XKX for Kosovo) or a slug; empty: known by its words only
 * @param sector the role within the country, where told
 * @param name the document's words
 */
public record Party(Optional<String> id, Optional<Sector> sector, String name) {

  /** A party that an identifier is known for. */
  public static Party of(String id, String name) {
    return new Party(Optional.of(id), Optional.empty(), name);
  }

  /** A party in a role: {@code AZE} and {@code MIL}. */
  public static Party of(String id, Sector sector, String name) {
    return new Party(Optional.of(id), Optional.of(sector), name);
  }

  /** A party known by the document's words only. */
  public static Party named(String name) {
    return new Party(Optional.empty(), Optional.empty(), name);
  }

  /** The identifier, or else the words. */
  public String key() {
    return id.orElse(name);
  }
}
