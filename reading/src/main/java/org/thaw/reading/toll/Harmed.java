package org.thaw.reading.toll;

import java.util.Optional;
import org.thaw.reading.parse.Token;
import org.thaw.statement.Party;
import org.thaw.statement.Toll;
import org.thaw.statement.TollKind;

/**
 * People who came to harm, as a sentence counts them.
 *
 * @param word the word of harm
 * @param kind what is counted
 * @param range how many, and whose
 * @param side whose they were, as the sentence names them
 * @param violent whether it came by violence for all that the sentence tells
 * @param victimsAlone whether the word stands with the victims, not with a doer ("12 wounded")
 * @param revised whether it is a running total ("the death toll rose to 14")
 */
public record Harmed(
    Token word,
    TollKind kind,
    Toll.Range range,
    Optional<Party> side,
    boolean violent,
    boolean victimsAlone,
    boolean revised) {

  Harmed suffered() {
    return new Harmed(word, kind, range, side, violent, true, revised);
  }
}
