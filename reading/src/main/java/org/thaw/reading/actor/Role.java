package org.thaw.reading.actor;

import java.util.Optional;
import org.thaw.statement.Sector;

/**
 * What a word for an office, an organ or people tells of who is meant: {@code troops}, {@code
 * foreign ministry}, {@code villagers}.
 *
 * @param sector the sector that it implies
 * @param kind whether it is a person, an organ or a group of people
 * @param of id of the organisation that has such an office, where reports leave that unsaid
 */
public record Role(Optional<Sector> sector, Kind kind, Optional<String> of) {

  /** What the word stands for. */
  public enum Kind {
    /** Holder of an office. */
    PERSON,
    /** A body that acts for its polity. */
    ORGAN,
    /** People of a sort. */
    PEOPLE,
    /** A word that passes on whatever it is of: {@code part}, {@code territory}, {@code side}. */
    TRANSPARENT
  }
}
