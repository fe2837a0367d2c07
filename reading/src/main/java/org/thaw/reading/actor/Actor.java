package org.thaw.reading.actor;

import java.util.Optional;
import org.thaw.statement.Place;
import org.thaw.statement.Sector;

/**
 * Somebody or some place that the lexicon knows.
 *
 * @param id ISO 3166-1 alpha-3, or a slug
 * @param type what it is
 * @param name the neutral display name
 * @param sector the role that it always has: {@code REB} for an armed group
 * @param home the state or territory that it belongs to or lies in
 * @param point where it is, for places
 */
public record Actor(
    String id,
    Type type,
    String name,
    Optional<Sector> sector,
    Optional<String> home,
    Optional<Place.Point> point) {

  /** What an actor is. */
  public enum Type {
    STATE,
    TERRITORY,
    REGION,
    ORGANISATION,
    GROUP,
    PERSON,
    PLACE;

    /** Whether it is a stretch of land that somebody can hold. */
    public boolean isLand() {
      return this == STATE || this == TERRITORY || this == PLACE || this == REGION;
    }
  }
}
