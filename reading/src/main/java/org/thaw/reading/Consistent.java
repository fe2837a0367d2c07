package org.thaw.reading;

import java.util.List;
import org.thaw.statement.Kind;
import org.thaw.statement.Party;
import org.thaw.statement.Polarity;
import org.thaw.statement.Statement;
import org.thaw.statement.StatusRelation;

/** Leaves out of what one sentence tells what cannot be meant beside the rest. */
final class Consistent {

  private Consistent() {}

  /**
   * Without statuses of somebody towards themselves (but for control: Abkhazia's own authorities
   * hold Abkhazia), and without those that the sentence also denies: "withdrew its recognition of"
   * names a recognition that is no more.
   */
  static List<Statement> of(List<Statement> told) {
    return told.stream()
        .filter(s -> s.relation().kind() != Kind.STATUS || !isOfItself(s) && !isDenied(s, told))
        .toList();
  }

  private static boolean isOfItself(Statement s) {
    return s.relation() != StatusRelation.CONTROLS
        && s.said().subject().isPresent()
        && s.said().object().map(Party::key).equals(s.said().subject().map(Party::key));
  }

  private static boolean isDenied(Statement s, List<Statement> told) {
    return s.said().polarity() == Polarity.AFFIRMED
        && told.stream()
            .anyMatch(
                other ->
                    other.said().polarity() == Polarity.DENIED
                        && other.relation() == s.relation()
                        && other.said().subject().equals(s.said().subject())
                        && other.said().object().equals(s.said().object())
                        && other.said().speaker().equals(s.said().speaker()));
  }
}
