package org.thaw.reading.actor;

/**
 * One way in which the lexicon lets an actor be named.
 *
 * @param actor who is named
 * @param use how
 * @param acronym whether it counts only in capitals: {@code US}, {@code ELN}
 */
public record Name(Actor actor, Use use, boolean acronym) {

  /** How a name names. */
  public enum Use {
    /** By its own name. */
    NAME,
    /** By an adjective or a word for its people: {@code Armenian}, {@code Houthis}. */
    DEMONYM,
    /** By a seat of government: {@code Baku}; a city where the grammar says so. */
    METONYM
  }
}
