package org.thaw.cli.show;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.thaw.picture.status.Account;
import org.thaw.picture.status.Evidence;
import org.thaw.picture.status.StatusAnswer;
import org.thaw.picture.status.StatusQuestion;

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

  /** Prints the answer, and what holds of places within. */
  public void show(StatusAnswer answer, List<StatusAnswer> parts, String asked) {
    StatusQuestion question = answer.question();
    console.heading(
        words.name(question.territory(), asked)
            + " on "
            + question.on()
            + AccountWords.seen(question.known(), question.viewOf(), words));
    console.line();
    if (answer.isEmpty() && parts.isEmpty()) {
      console.wrapped(0, "No status is reported for that day.");
    }
    answer.sections().forEach(section -> show(section, question.on(), ""));
    parts.forEach(this::part);
    if (answer.otherTimes() > 0) {
      console.wrapped(
          0,
          plural(answer.otherTimes(), "further report concerns", "further reports concern")
              + " other times; ask with --on or --over-time.");
    }
    otherVoices(console, answer.otherVoices());
  }

  private void part(StatusAnswer part) {
    String place = part.question().territory();
    for (StatusAnswer.Section section : part.sections()) {
      show(section, part.question().on(), "Within it, " + words.name(place, place) + ": ");
    }
  }

  /** What one actor's view leaves out is said, or it would take that actor's side. */
  static void otherVoices(Console console, int count) {
    if (count > 0) {
      console.wrapped(
          0,
          plural(count, "report is", "reports are")
              + " left out: others' words on others' acts. Without --view-of all are shown.");
    }
  }

  private static String plural(int count, String one, String several) {
    return count + " " + (count == 1 ? one : several);
  }

  private void contested(StatusAnswer.Section section) {
    List<Account> rivals = section.contested();
    if (!rivals.isEmpty()) {
      String names =
          rivals.stream()
              .map(account -> AccountWords.who(account, words))
              .collect(Collectors.joining(" / "));
      console.wrapped(2, "contested: " + names);
    }
  }

  private void show(StatusAnswer.Section section, LocalDate day, String where) {
    String heading = where + section.facet().heading();
    if (!section.accounts().isEmpty()) {
      console.heading(heading);
      contested(section);
    }
    for (Account account : section.accounts()) {
      show(account, "", day);
      successors(section.successors(account));
    }
    if (!section.apart().isEmpty()) {
      console.heading(heading + " – not said to be so, only:");
      section.apart().forEach(a -> show(a, Words.lower(a.modality()) + ": ", day));
    }
    console.line();
  }

  private void successors(List<Account> later) {
    if (!later.isEmpty()) {
      String names = later.stream().map(this::successor).collect(Collectors.joining(", "));
      console.wrapped(4, "last said before another began: " + names);
    }
  }

  private String successor(Account account) {
    String since =
        account
            .since()
            .flatMap(p -> p.from().map(from -> ", since " + Words.day(from, p.precision())))
            .orElse("");
    return AccountWords.who(account, words) + since;
  }

  private void show(Account account, String manner, LocalDate day) {
    console.wrapped(
        2,
        manner
            + AccountWords.who(account, words)
            + " · "
            + AccountWords.standing(account)
            + AccountWords.origins(account));
    int most = most(account);
    nearest(account.evidence(), day, most).forEach(this::show);
    int more = account.evidence().size() - most;
    if (more > 0) {
      console.line("      and " + more + " more (--all)");
    }
    ended(account.ended());
  }

  /** The reports of the time asked for tell more of it than those of today. */
  private static List<Evidence> nearest(List<Evidence> latestFirst, LocalDate day, int most) {
    return latestFirst.stream()
        .sorted(Comparator.comparing(report -> Math.abs(DAYS.between(report.said(), day))))
        .limit(most)
        .toList();
  }

  /** What does not hold on the day takes one report's room, so that what does is seen. */
  private int most(Account account) {
    return switch (account.standing()) {
      case HOLDS, SAID_BEFORE_AND_AFTER -> reports;
      case UNKNOWN_SINCE, SAID_LATER_START_UNKNOWN ->
          reports == Integer.MAX_VALUE ? reports : Math.min(1, reports);
    };
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
}
