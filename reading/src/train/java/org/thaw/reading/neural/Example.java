package org.thaw.reading.neural;

import java.util.List;

/**
 * A sentence to learn from. Lists are empty where it does not say.
 *
 * @param pieces the sentence
 * @param tags the tag of each word
 * @param heads the head of each word, -1 for the root
 * @param relations the relation of each word to its head
 * @param pairs what phrases have to do with each other
 * @param spans the part that each word belongs to, as {@link Labels#SPANS}
 */
record Example(
    Pieces pieces,
    List<Integer> tags,
    List<Integer> heads,
    List<Integer> relations,
    List<Pair> pairs,
    List<Integer> spans) {

  /**
   * Two phrases.
   *
   * @param source places of the pieces of who acts; empty: not named
   * @param target of whom it is done to
   * @param event place in {@link Labels#EVENTS}; -1: not told
   * @param relations places in {@link Labels#RELATIONS} of all that holds
   * @param complete whether what is not listed does not hold
   * @param stances places in {@link Labels#STANCES}; empty: not told
   */
  record Pair(
      List<Integer> source,
      List<Integer> target,
      int event,
      List<Integer> relations,
      boolean complete,
      List<Integer> stances) {}
}
