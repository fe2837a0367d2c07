package org.thaw.picture.status;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.thaw.statement.Modality;
import org.thaw.statement.Period;
import org.thaw.statement.Polarity;

/**
 * One of the accounts that stand side by side: the reports that agree on who, whether and how.
 *
 * @param other id of who holds, claims …; empty: nobody is named
 * @param name the reports' commonest words for it
 * @param polarity whether it is said to be so, or not to be so
 * @param modality in which way; {@code ACTUAL} for what is said to be
 * @param standing what this allows to be said of the day
 * @param since the earliest stated beginning, as its report states it
 * @param until the latest stated end, on or after the day
 * @param firstSaid day of the first report
 * @param lastBy day of the last report on or before the day asked for
 * @param lastSaid day of the last report
 * @param origins how many independent documents say so
 * @param evidence the reports, the latest first
 * @param ended later reports that it had ended before the day, the latest first
 */
public record Account(
    Optional<String> other,
    String name,
    Polarity polarity,
    Modality modality,
    Standing standing,
    Optional<Period> since,
    Optional<LocalDate> until,
    LocalDate firstSaid,
    Optional<LocalDate> lastBy,
    LocalDate lastSaid,
    int origins,
    List<Evidence> evidence,
    List<Evidence> ended) {

  /** Copies the lists. */
  public Account {
    evidence = List.copyOf(evidence);
    ended = List.copyOf(ended);
  }

  /** Whether it is said to be so, as a fact: not denied, wanted or supposed. */
  public boolean saidToBeSo() {
    return polarity == Polarity.AFFIRMED && modality == Modality.ACTUAL;
  }
}
