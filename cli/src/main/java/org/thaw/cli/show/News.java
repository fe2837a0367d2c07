package org.thaw.cli.show;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.thaw.picture.agreement.Agreement;
import org.thaw.picture.agreement.Finding;
import org.thaw.picture.status.Account;
import org.thaw.picture.status.Facet;
import org.thaw.picture.tension.Dyad;
import org.thaw.picture.tension.TensionAnswer.Month;
import org.thaw.statement.Statement;

/**
 * What changed in a stretch of time.
 *
 * @param since its first day
 * @param until its last day
 * @param lastReport day of the ledger's last report; empty: it holds none
 * @param known only what had been published by this day
 * @param movements months in which two clearly moved, the latest first
 * @param hands territories that changed hands, or whose holder, claimant or forces came or went
 * @param contested territories that became contested
 * @param broken promises newly told or alleged to be broken
 * @param outlooks what is newly said to be likely
 * @param documents published in that time
 */
public record News(
    LocalDate since,
    LocalDate until,
    Optional<LocalDate> lastReport,
    Optional<LocalDate> known,
    List<Movement> movements,
    List<Change> hands,
    List<Contention> contested,
    List<Breach> broken,
    List<Statement> outlooks,
    int documents) {

  /** Copies the lists. */
  public News {
    movements = List.copyOf(movements);
    hands = List.copyOf(hands);
    contested = List.copyOf(contested);
    broken = List.copyOf(broken);
    outlooks = List.copyOf(outlooks);
  }

  /** Whether nothing changed. */
  public boolean isEmpty() {
    return movements.isEmpty()
        && hands.isEmpty()
        && contested.isEmpty()
        && broken.isEmpty()
        && outlooks.isEmpty();
  }

  /** A month in which two clearly moved, with sentences of it. */
  public record Movement(Dyad dyad, Month month, List<Statement> evidence) {}

  /** Something about a territory began or ended. */
  public record Change(
      String territory, Facet facet, boolean began, LocalDate day, Account account) {}

  /** Accounts of a territory began to differ. */
  public record Contention(String territory, Facet facet, LocalDate from, List<Account> accounts) {}

  /** A promise is told or alleged to be broken. */
  public record Breach(Agreement agreement, Finding finding) {}
}
