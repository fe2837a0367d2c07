package org.thaw.reading.parse;

import java.util.List;
import java.util.function.UnaryOperator;

/** All that is mended in what the parser says, in order. */
public final class Mends {
  private static final List<UnaryOperator<Sentence>> ALL =
      List.of(
          Openers::mended,
          Joined::mended,
          Gerunds::mended,
          NounGerunds::mended,
          NounVerbs::mended,
          Participles::mended,
          Measures::mended,
          Predicates::mended,
          Relatives::mended,
          Loose::mended);

  private Mends() {}

  /** The sentence mended. A mend that would turn the tree into a circle is left out. */
  public static Sentence mended(Sentence sentence) {
    Sentence mended = sentence;
    for (UnaryOperator<Sentence> mend : ALL) {
      Sentence next = mend.apply(mended);
      if (isTree(next)) {
        mended = next;
      }
    }
    return mended;
  }

  /** Whether every word hangs, at last, on a root: what climbs a tree must come to an end. */
  static boolean isTree(Sentence sentence) {
    int size = sentence.tokens().size();
    for (Token token : sentence.tokens()) {
      Token at = token;
      for (int steps = 0; at.head() >= 0; steps++) {
        if (steps > size) {
          return false;
        }
        at = sentence.at(at.head());
      }
    }
    return true;
  }
}
