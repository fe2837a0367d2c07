package org.thaw.foresight.causal;

import java.util.Locale;
import java.util.Optional;
import org.thaw.foresight.factor.Factor;
import org.thaw.foresight.factor.Found;
import org.thaw.statement.Party;
import org.thaw.statement.Statement;

/**
 * One statement that an edge rests on.
 *
 * @param statement the link, or the status of leaning
 * @param origin the document that it came from first: near-copies count once
 * @param kind which kind of edge it speaks for
 * @param cause what it takes for the cause
 * @param effect what it takes for the effect
 * @param sign 1: more cause, more effect; -1: less
 * @param denied whether it says that this is not so
 * @param trust how far to rely on it, 0 to 1
 */
public record Witness(
    Statement statement,
    String origin,
    EdgeKind kind,
    Found cause,
    Found effect,
    int sign,
    boolean denied,
    double trust) {

  /** On whose word. */
  public Optional<Party> speaker() {
    return statement.said().speaker();
  }

  /** The speaker's id or words in lower case; {@code text}: the documents' own voice. */
  public String voice() {
    return speaker().map(Party::key).orElse(Voices.TEXT).toLowerCase(Locale.ROOT);
  }

  /** Between which factors. */
  Link between() {
    return new Link(kind, cause.factor(), effect.factor());
  }

  /** The same between other factors: a person put them together or apart. */
  Witness with(Found newCause, Found newEffect) {
    return new Witness(statement, origin, kind, newCause, newEffect, sign, denied, trust);
  }

  /** What makes an edge one. */
  record Link(EdgeKind kind, Factor cause, Factor effect) {}
}
