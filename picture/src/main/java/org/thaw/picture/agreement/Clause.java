package org.thaw.picture.agreement;

import java.util.List;
import org.thaw.statement.Pledge;
import org.thaw.statement.PledgeRelation;

/**
 * One promise of an agreement.
 *
 * @param relation what was promised
 * @param by ids of those who promised, in order
 * @param to ids of those to whom, where told
 * @param words the promise in the documents' words, each wording once
 * @param pledges the statements that it rests on, the earliest report first
 * @param fate how it fared
 */
public record Clause(
    PledgeRelation relation,
    List<String> by,
    List<String> to,
    List<String> words,
    List<Pledge> pledges,
    Fate fate) {

  /** Copies the lists. */
  public Clause {
    by = List.copyOf(by);
    to = List.copyOf(to);
    words = List.copyOf(words);
    pledges = List.copyOf(pledges);
  }
}
