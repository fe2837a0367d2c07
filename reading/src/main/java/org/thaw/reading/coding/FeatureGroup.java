package org.thaw.reading.coding;

import java.util.Set;

/** Features of one kind, and what the kinds share. */
abstract class FeatureGroup {

  static final Set<String> NEGATION =
      Set.of("not", "n't", "never", "no", "without", "nor", "neither", "nobody", "none");

  private static final Set<String> MODAL =
      Set.of("will", "would", "could", "may", "might", "should", "must", "can", "to");

  final Cues cues;
  final Keys keys;

  /** The one of the two that stands first. */
  final Span first;

  final Span second;

  /** Which of them that is. */
  final String order;

  FeatureGroup(Cues cues, Keys keys) {
    this.cues = cues;
    this.keys = keys;
    boolean sourceFirst = cues.source.start() <= cues.target.start();
    first = sourceFirst ? cues.source : cues.target;
    second = sourceFirst ? cues.target : cues.source;
    order = sourceFirst ? "S" : "T";
  }

  /** Adds the features of the group. */
  abstract void add();

  /** Before the two, in the middle, after. */
  String region(int i) {
    return i < first.start() ? "b" : i < second.start() ? "m" : "a";
  }

  /** The modal, the negation, the tense before a verb. */
  String modality(int v) {
    StringBuilder found = new StringBuilder();
    for (int i = Math.max(0, v - 3); i < v; i++) {
      String lemma = cues.tokens.get(i).lemma();
      if (NEGATION.contains(lemma)) {
        found.append('-');
      } else if (MODAL.contains(lemma)) {
        found.append(lemma.equals("to") ? '>' : '?');
      } else if (lemma.equals("be") && cues.tokens.get(v).tag().equals("VBN")) {
        found.append('p');
      }
    }
    return found.toString();
  }

  boolean isOutside(int i) {
    return !cues.source.covers(i) && !cues.target.covers(i);
  }
}
