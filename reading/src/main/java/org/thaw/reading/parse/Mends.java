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
          Participles::mended,
          Measures::mended,
          Predicates::mended,
          Relatives::mended);

  private Mends() {}

  /** The sentence mended. */
  public static Sentence mended(Sentence sentence) {
    Sentence mended = sentence;
    for (UnaryOperator<Sentence> mend : ALL) {
      mended = mend.apply(mended);
    }
    return mended;
  }
}
