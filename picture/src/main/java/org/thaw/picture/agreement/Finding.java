package org.thaw.picture.agreement;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.thaw.statement.Event;
import org.thaw.statement.Party;
import org.thaw.statement.Precision;
import org.thaw.statement.Statement;

/**
 * Something that tells how a promise fared.
 *
 * @param state what it tells; never {@link State#UNKNOWN}
 * @param from first day of which it tells
 * @param precision how exactly that day is known; {@code UNKNOWN}: it is the day of the report or
 *     of the agreement, for want of a better one
 * @param said the day of the report
 * @param by ids of those who kept or broke it; empty: not told
 * @param speaker on whose word; empty: the document's own
 * @param manner the sentence's own word for how ("intermittently"), where it has one
 * @param evidence the verdict or event; several where one sentence tells of both directions
 */
public record Finding(
    State state,
    LocalDate from,
    Precision precision,
    LocalDate said,
    List<String> by,
    Optional<Party> speaker,
    Optional<String> manner,
    List<Statement> evidence) {

  /** Copies the lists. */
  public Finding {
    by = List.copyOf(by);
    evidence = List.copyOf(evidence);
  }

  /** Whether it rests on an event that the clause forbids, not on a verdict. */
  public boolean onEvent() {
    return evidence.get(0) instanceof Event;
  }
}
