package org.thaw.evaluation.actors;

import java.time.LocalDate;
import java.util.List;

/**
 * A sentence with the actors that are to be found in it.
 *
 * @param id the record's
 * @param category ACTOR, AGENT, DATE or another
 * @param day the sentence's
 * @param text the sentence
 * @param expected codes of sources and targets; a phrase in quotes where it has no code
 */
record ActorRecord(String id, String category, LocalDate day, String text, List<String> expected) {

  /** Copies the list. */
  ActorRecord {
    expected = List.copyOf(expected);
  }
}
