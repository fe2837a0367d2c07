package org.thaw.cli.show;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.thaw.picture.status.Account;
import org.thaw.picture.status.Contest;
import org.thaw.picture.status.Spell;
import org.thaw.picture.status.Timeline;
import org.thaw.picture.status.TimelineQuestion;

/** Prints a territory over time for a person. */
public final class TimelinePage {

  private final Console console;
  private final Words words;
  private final int reports;

  /**
   * A page.
   *
   * @param reports how many reports to show of each spell
   */
  public TimelinePage(Console console, Words words, int reports) {
    this.console = console;
    this.words = words;
    this.reports = reports;
  }

  /** Prints the answer, and what is said of places within. */
  public void show(Timeline timeline, List<Timeline> parts, String asked) {
    TimelineQuestion question = timeline.question();
    console.heading(
        words.name(question.territory(), asked)
            + " over time, up to "
            + question.until()
            + AccountWords.seen(question.known(), question.viewOf(), words));
    console.line();
    if (timeline.isEmpty() && parts.isEmpty()) {
      console.wrapped(0, "No status is reported for that time.");
    }
    timeline.sections().forEach(section -> show(section, ""));
    for (Timeline part : parts) {
      String place = part.question().territory();
      String where = "Within it, " + words.name(place, place) + ": ";
      part.sections().forEach(section -> show(section, where));
    }
    StatusPage.otherVoices(console, timeline.otherVoices());
  }

  private void show(Timeline.Section section, String where) {
    console.heading(where + section.facet().heading());
    section.spells().forEach(this::show);
    for (Contest contest : section.contests()) {
      console.wrapped(
          2,
          "contested "
              + contest.from()
              + " to "
              + contest.to()
              + ": "
              + contest.accounts().stream().map(this::who).collect(Collectors.joining(" / ")));
    }
    console.line();
  }

  private void show(Spell spell) {
    Account account = spell.account();
    console.wrapped(2, who(account) + " · " + time(spell) + AccountWords.origins(account));
    List<String> silences =
        spell.silences().stream().map(s -> s.after() + " to " + s.until()).toList();
    if (!silences.isEmpty()) {
      console.wrapped(6, "no report from " + String.join(", nor from ", silences));
    }
    Evidence evidence = new Evidence(console, words);
    account.evidence().stream().limit(reports).forEach(e -> evidence.show(6, e.status()));
    int more = account.evidence().size() - reports;
    if (more > 0) {
      console.line("      and " + more + " more (--all)");
    }
  }

  private static String time(Spell spell) {
    LocalDate last = lastSaid(spell);
    return switch (spell.end()) {
      case STATED -> from(spell) + " until " + spell.to();
      case SILENCE ->
          spell.from().equals(last)
              ? "said on " + last + ", unknown since"
              : from(spell) + " to " + last + ", unknown since";
      case STILL -> from(spell) + " on, unchanged: last said on " + last;
    };
  }

  /** A stated beginning as exactly as it is stated; else the day from which it was said. */
  private static String from(Spell spell) {
    Optional<String> stated =
        spell
            .account()
            .since()
            .filter(p -> p.from().equals(Optional.of(spell.from())))
            .map(p -> Words.day(spell.from(), p.precision()));
    return spell.fromStated()
        ? "from " + stated.orElse(spell.from().toString())
        : "said from " + spell.from();
  }

  /** A beginning can be stated in a report that came after the silence began. */
  private static LocalDate lastSaid(Spell spell) {
    return spell.account().lastBy().orElse(spell.account().lastSaid());
  }

  private String who(Account account) {
    return AccountWords.who(account, words);
  }
}
