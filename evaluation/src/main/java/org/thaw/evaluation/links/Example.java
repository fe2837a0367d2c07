package org.thaw.evaluation.links;

import java.util.List;
import org.thaw.reading.causal.CausalPair;
import org.thaw.reading.causal.Traits;
import org.thaw.reading.parse.Sentence;

/**
 * A sentence with what somebody marked in it.
 *
 * @param document the story that it is from; a story is never split between learning and measuring
 * @param sentence its words
 * @param traits the same as numbers
 * @param causal whether it tells of a cause
 * @param marks the causes and effects marked, in characters
 * @param pairs those of them that can be learned from, in words
 */
record Example(
    String document,
    Sentence sentence,
    Traits traits,
    boolean causal,
    List<Mark> marks,
    List<CausalPair> pairs) {

  /** Copies the lists. */
  Example {
    marks = List.copyOf(marks);
    pairs = List.copyOf(pairs);
  }

  /**
   * A cause and its effect as marked.
   *
   * @param cause in characters
   * @param effect in characters
   * @param signals the words that join them
   */
  record Mark(Chars cause, Chars effect, List<Chars> signals) {
    /** Copies the list. */
    Mark {
      signals = List.copyOf(signals);
    }
  }

  /**
   * A span of characters.
   *
   * @param start first
   * @param end one past the last
   */
  record Chars(int start, int end) {}

  /** The characters of a span of words. */
  Chars chars(int first, int last) {
    return new Chars(sentence.at(first).start(), sentence.at(last).end());
  }
}
