package org.thaw.cli.show;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.thaw.picture.status.Account;
import org.thaw.picture.status.Evidence;
import org.thaw.picture.status.StatusAnswer;
import org.thaw.picture.status.StatusQuestion;
import org.thaw.statement.Polarity;

/** Prints the state of a territory for a person. */
public final class StatusPage {

  private final Console console;
  private final Words words;
  private final int reports;

  /**
   * A page.
   *
   * @param reports how many reports to show of each account
   */
  public StatusPage(Console console, Words words, int reports) {
    this.console = console;
    this.words = words;
    this.reports = reports;
  }

  /** Prints the answer. */
  public void show(StatusAnswer answer, String asked) {
    StatusQuestion question = answer.question();
    String known = question.known().map(day -> ", as known on " + day).orElse("");
    console.heading(words.name(question.territory(), asked) + " on " + question.on() + known);
    console.line();
    if (answer.isEmpty()) {
      console.wrapped(0, "No status is reported for that day.");
    }
    answer.sections().forEach(this::show);
    if (answer.otherTimes() > 0) {
      console.wrapped(
          0, answer.otherTimes() + " further reports concern other times; ask with --on.");
    }
  }

  private void show(StatusAnswer.Section section) {
    String heading = section.facet().heading();
    if (!section.accounts().isEmpty()) {
      console.heading(heading);
      section.accounts().forEach(account -> show(account, ""));
    }
    if (!section.apart().isEmpty()) {
      console.heading(heading + " – not said to be so, only:");
      section.apart().forEach(account -> show(account, Words.lower(account.modality()) + ": "));
    }
    console.line();
  }

  private void show(Account account, String manner) {
    String denied = account.polarity() == Polarity.DENIED ? "not " : "";
    String note = account.polarity() == Polarity.DENIED ? " (denied)" : "";
    String who = account.other().map(id -> words.name(id, account.name())).orElse("(nobody named)");
    console.wrapped(2, manner + denied + who + note + " · " + standing(account) + origins(account));
    account.evidence().stream().limit(reports).forEach(this::show);
    int more = account.evidence().size() - reports;
    if (more > 0) {
      console.line("      and " + more + " more (--all)");
    }
    ended(account.ended());
  }

  private void show(Evidence evidence) {
    new org.thaw.cli.show.Evidence(console, words).show(6, evidence.status());
  }

  private void ended(List<Evidence> ended) {
    if (!ended.isEmpty()) {
      Optional<LocalDate> end = ended.get(0).status().said().period().to();
      console.wrapped(4, "but said to have ended" + end.map(day -> " by " + day).orElse("") + ":");
      ended.stream().limit(reports).forEach(this::show);
    }
  }

  private static String standing(Account account) {
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

  private static String origins(Account account) {
    return " · " + account.origins() + " independent origin" + (account.origins() == 1 ? "" : "s");
  }
}
