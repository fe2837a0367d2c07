package org.thaw.foresight.outlook;

/**
 * Two actors, in either direction.
 *
 * @param one the id that comes first in the alphabet
 * @param other the other
 */
public record Dyad(String one, String other) {

  /** Refuses an actor with itself; the ids come in their order. */
  public Dyad {
    if (one.equals(other)) {
      throw new IllegalArgumentException(one + " with itself is no dyad");
    }
    if (one.compareTo(other) > 0) {
      String swap = one;
      one = other;
      other = swap;
    }
  }

  @Override
  public String toString() {
    return one + "-" + other;
  }
}
