package org.thaw.evaluation.statements;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A statement that a careful analyst takes from a text.
 *
 * @param document its id
 * @param anchor words that stand in the sentence
 * @param kind in lower case
 * @param relations any of them is right
 * @param subject who may stand there
 * @param object who may stand there
 * @param polarity in lower case
 * @param modality any of them is right; empty: not checked
 * @param speaker whose word it is
 * @param from first day that it can have been; empty: no date is checked
 * @param to last day
 * @param cause words that a link's cause must hold
 * @param effect words that its effect must hold
 * @param content words that an outlook's content must hold
 * @param need whether it must be found; else it is allowed
 */
record Gold(
    String document,
    String anchor,
    String kind,
    List<String> relations,
    Side subject,
    Side object,
    String polarity,
    Set<String> modality,
    Voice speaker,
    Optional<String> from,
    Optional<String> to,
    List<String> cause,
    List<String> effect,
    List<String> content,
    boolean need) {

  /** Copies the lists. */
  Gold {
    relations = List.copyOf(relations);
    modality = Set.copyOf(modality);
    cause = List.copyOf(cause);
    effect = List.copyOf(effect);
    content = List.copyOf(content);
  }

  /**
   * Who may stand at one end.
   *
   * @param checked whether it matters
   * @param ids whoever is right, in lower case
   * @param absent whether nobody is right too
   */
  record Side(boolean checked, Set<String> ids, boolean absent) {
    /** Copies the set. */
    Side {
      ids = Set.copyOf(ids);
    }

    boolean admits(Optional<String> id) {
      return !checked
          || id.map(known -> ids.contains(known.toLowerCase(java.util.Locale.ROOT))).orElse(absent);
    }
  }

  /**
   * On whose word.
   *
   * @param words words of the speaker's name; empty: the id decides
   * @param any whether it does not matter
   * @param side who may speak; unchecked: nobody but the document
   */
  record Voice(Optional<String> words, boolean any, Side side) {}
}
