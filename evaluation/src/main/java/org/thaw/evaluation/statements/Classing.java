package org.thaw.evaluation.statements;

import java.util.List;
import java.util.stream.Stream;
import org.thaw.statement.Statement;

/** Puts misses and surpluses into classes: the nearest of what stands in the same sentence. */
final class Classing {

  private Classing() {}

  /** Why a required gold statement was not found among what was read in its sentence. */
  static Mistake missed(Gold gold, List<Statement> sentence) {
    if (sentence.isEmpty()) {
      return Mistake.NOTHING;
    }
    return sentence.stream()
        .map(statement -> between(gold, statement))
        .max(Mistake::compareTo)
        .orElse(Mistake.NOTHING);
  }

  /** Why a statement is none of those that the gold has in its sentence. */
  static Mistake surplus(Statement statement, Stream<Gold> sentence) {
    return sentence
        .map(gold -> between(gold, statement))
        .max(Mistake::compareTo)
        .orElse(Mistake.NOTHING);
  }

  /** What a statement found in its core still lacks. */
  static Mistake half(Gold gold, Statement statement) {
    if (!Matching.dates(gold, statement)) {
      return Mistake.DATES;
    }
    return Matching.speaker(gold, statement) ? Mistake.MODALITY : Mistake.SPEAKER;
  }

  private static Mistake between(Gold gold, Statement statement) {
    if (!Matching.kind(gold, statement)) {
      return Mistake.OTHER;
    }
    boolean relation = Matching.relation(gold, statement);
    boolean ends = Matching.ends(gold, statement);
    if (relation && ends) {
      return Matching.polarity(gold, statement) ? Mistake.TWICE : Mistake.POLARITY;
    }
    return relation ? Mistake.ENDS : ends ? Mistake.RELATION : Mistake.OTHER;
  }
}
