package org.thaw.cli.show;

import java.time.LocalDate;
import java.util.Optional;
import org.thaw.picture.status.Account;
import org.thaw.statement.Polarity;
import org.thaw.statement.StatusRelation;

/** An account in words: whom it names, what can be said of the day, how many say so. */
final class AccountWords {

  private AccountWords() {}

  /** Whom an account names; what is denied of nobody in particular is denied of all. */
  static String who(Account account, Words words) {
    boolean denied = account.polarity() == Polarity.DENIED;
    StatusRelation relation = account.evidence().get(0).status().relation();
    if (relation == StatusRelation.RESOLVED) {
      return denied ? "not resolved" : "resolved";
    }
    return account
        .other()
        .map(id -> words.name(id, account.name()))
        .map(name -> denied ? "not " + name + " (denied)" : name)
        .orElse(denied ? "nobody" : "(nobody named)");
  }

  static String standing(Account account) {
    String since =
        account
            .since()
            .flatMap(p -> p.from().map(from -> "since " + Words.day(from, p.precision())))
            .orElse("start unknown");
    String said = "last said on " + account.lastSaid() + undated(account);
    String until = account.until().map(day -> ", until " + day).orElse("");
    return switch (account.standing()) {
      case HOLDS -> since + until + ", " + said;
      case SAID_BEFORE_AND_AFTER ->
          "said on "
              + account.lastBy().map(LocalDate::toString).orElse("an unknown day")
              + " and again by "
              + account.lastSaid()
              + ", not in between ("
              + since
              + until
              + ")";
      case UNKNOWN_SINCE -> "unknown since " + account.lastSaid() + " (" + since + until + ")";
      case SAID_LATER_START_UNKNOWN ->
          "start unknown, first said on " + account.firstSaid() + ", after that day";
    };
  }

  /** A document without a date counts by the day it was read; a person must see that. */
  private static String undated(Account account) {
    boolean undated = account.evidence().get(0).status().source().published().isEmpty();
    return undated ? " (undated; read that day)" : "";
  }

  static String origins(Account account) {
    return " · " + account.origins() + " independent origin" + (account.origins() == 1 ? "" : "s");
  }

  /** What a heading adds where the past or one actor's view is asked for. */
  static String seen(Optional<LocalDate> known, Optional<String> viewOf, Words words) {
    return known.map(day -> ", as known on " + day).orElse("")
        + viewOf.map(id -> ", as " + words.name(id, id) + " sees it").orElse("");
  }
}
