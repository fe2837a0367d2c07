package org.thaw.picture.status;

import java.time.LocalDate;
import java.util.Optional;
import org.thaw.statement.Party;
import org.thaw.statement.Polarity;

/**
 * When two accounts of one side of a territory differ: one affirms what the other denies; or they
 * name different parties where there is room for one ({@link Facet#exclusive()}). The reports
 * seldom say which part of the territory each means, so that two who hold different parts count as
 * rivals too. An account whose last report is older than the stated beginning of the other is no
 * rival but its forerunner; and it takes two voices: a document that tells both in its own has
 * reconciled them, it tells of a change or of two parts.
 */
final class Rivalry {

  private Rivalry() {}

  /** Whether they differ, and both hold on the day that they were weighed for. */
  static boolean on(Facet facet, Account one, Account other) {
    return current(one) && current(other) && rivals(facet, one, other);
  }

  /** Whether they differ, neither is the other's forerunner, and two voices tell them. */
  static boolean rivals(Facet facet, Account one, Account other) {
    return differ(facet, one, other)
        && !forerunner(one, other)
        && !forerunner(other, one)
        && one.evidence().stream()
            .anyMatch(a -> other.evidence().stream().anyMatch(b -> twoVoices(a, b)));
  }

  private static boolean twoVoices(Evidence one, Evidence other) {
    Optional<String> speaker = speaker(one);
    Optional<String> second = speaker(other);
    boolean spoken = speaker.isPresent() && second.isPresent() && !speaker.equals(second);
    return spoken || !one.origin().equals(other.origin());
  }

  private static Optional<String> speaker(Evidence evidence) {
    return evidence.status().said().speaker().map(Party::key);
  }

  /** Whether the first took the second's place, and holds on the day they were weighed for. */
  static boolean follows(Facet facet, Account later, Account earlier) {
    return current(later) && differ(facet, later, earlier) && forerunner(earlier, later);
  }

  /** Whether both cannot be wholly true at one time. */
  static boolean differ(Facet facet, Account one, Account other) {
    boolean same = one.other().equals(other.other());
    if (one.polarity() != other.polarity()) {
      return same || nobody(one) || nobody(other);
    }
    return facet.exclusive() && one.polarity() == Polarity.AFFIRMED && !same;
  }

  /** "No state recognises it" denies all that others affirm. */
  private static boolean nobody(Account account) {
    return account.polarity() == Polarity.DENIED && account.other().isEmpty();
  }

  /** Whether the earlier was last said before the later is said to have begun. */
  static boolean forerunner(Account earlier, Account later) {
    Optional<LocalDate> begun = later.since().flatMap(period -> period.from());
    return begun.isPresent() && earlier.lastSaid().isBefore(begun.get());
  }

  private static boolean current(Account account) {
    return switch (account.standing()) {
      case HOLDS, SAID_BEFORE_AND_AFTER -> true;
      case UNKNOWN_SINCE, SAID_LATER_START_UNKNOWN -> false;
    };
  }
}
