package org.thaw.reading.parse;

import java.util.Optional;

/**
 * What a parser learned to say of two phrases of a sentence, beyond its grammar: how likely each
 * relation is to hold between them.
 */
public interface Pairs {

  /** For a parser that learned no such thing. */
  static Pairs none() {
    return (sources, targets) -> Optional.empty();
  }

  /**
   * The verdict on who acts and on whom.
   *
   * @param sources indexes of the words that name who acts; none: not named
   * @param targets those of whom it is done to; none: not named
   */
  Optional<Scores> of(int[] sources, int[] targets);

  /** Probabilities, each from 0 to 1. */
  interface Scores {

    /** Of each type of event in the order of its enumeration, and of none; they sum to 1. */
    double[] events();

    /**
     * That a relation holds: each for itself, in the order of events, statuses, pledges, verdicts
     * and links as they are enumerated, that more of a cause makes less of the effect, outlooks.
     */
    double[] relations();
  }
}
