package org.thaw.picture.agreement;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * How a clause or a whole agreement fared by a day.
 *
 * @param state by the rule
 * @param findings all that count on the day, the latest first: rivals side by side
 * @param telling those that told the state; empty: none did
 * @param lastHeld the day on which it was last said to hold
 * @param firstBreach the first breach that a document tells of in its own voice
 * @param firstAlleged the first breach that somebody alleges
 */
public record Fate(
    State state,
    List<Finding> findings,
    List<Finding> telling,
    Optional<LocalDate> lastHeld,
    Optional<Finding> firstBreach,
    Optional<Finding> firstAlleged) {

  /** Copies the lists. */
  public Fate {
    findings = List.copyOf(findings);
    telling = List.copyOf(telling);
  }

  /** Whether some say that it held and others that it was broken. */
  public boolean contested() {
    boolean held = findings.stream().anyMatch(f -> f.state() == State.HELD);
    boolean broken =
        findings.stream()
            .anyMatch(f -> f.state() == State.BREACHED || f.state() == State.ALLEGED_BREACHED);
    return held && broken;
  }
}
