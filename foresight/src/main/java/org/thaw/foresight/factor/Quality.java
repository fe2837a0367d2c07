package org.thaw.foresight.factor;

/**
 * What can be more or less about an actor.
 *
 * @param id short, lower case, hyphenated
 * @param bearers whose it is
 * @param name to show
 * @param rises what is said when there is more of it: "grows"
 * @param falls what is said when there is less: "weakens"
 */
public record Quality(String id, Bearers bearers, String name, String rises, String falls) {

  /** Whose a quality is. */
  public enum Bearers {
    /** One actor's. */
    ONE,
    /** It lies between two: their order tells nothing. */
    PAIR,
    /** It goes from one to another: their order tells who does it. */
    TOWARDS
  }

  /** The words for a direction. */
  public String moves(Direction direction) {
    return direction == Direction.RISES ? rises : falls;
  }
}
