package org.thaw.cli.show;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.thaw.picture.conflict.Conflict;
import org.thaw.picture.conflict.Silence;
import org.thaw.picture.leaning.LeanAnswer;
import org.thaw.picture.leaning.LeanAnswer.Patron;
import org.thaw.picture.status.Account;
import org.thaw.picture.status.Facet;
import org.thaw.picture.status.Standing;
import org.thaw.picture.status.StatusAnswer;
import org.thaw.picture.tension.Dyad;
import org.thaw.picture.tension.TensionAnswer;
import org.thaw.picture.tension.TensionAnswer.Happening;
import org.thaw.picture.tension.TensionAnswer.Month;
import org.thaw.picture.tension.TensionAnswer.Row;
import org.thaw.statement.Event;
import org.thaw.statement.Pledge;
import org.thaw.statement.Polarity;
import org.thaw.statement.QuadClass;
import org.thaw.statement.Statement;

/** The sections of a conflict's page. */
public final class ConflictPage {

  private static final List<Facet> FACETS =
      List.of(
          Facet.CONTROLLED_BY,
          Facet.CLAIMED_BY,
          Facet.RECOGNISED_BY,
          Facet.FORCES_THERE,
          Facet.BORDERS_GUARDED_BY);

  private static final int AFTER = 2;
  private static final int SILENT = 6;

  private final Console console;
  private final Words words;
  private final Happened happened;
  private final boolean brief;

  /**
   * A page.
   *
   * @param brief without sentences
   */
  public ConflictPage(Console console, Words words, Happened happened, boolean brief) {
    this.console = console;
    this.words = words;
    this.happened = happened;
    this.brief = brief;
  }

  /** Begins a section. */
  public void section(String heading) {
    console.line();
    console.heading(heading);
  }

  private String name(String id) {
    return words.name(id, id);
  }

  /** Who holds, claims, recognises and guards a territory: one line a side, rivals in it. */
  public void status(StatusAnswer answer) {
    section(name(answer.question().territory()) + " on " + answer.question().on());
    List<StatusAnswer.Section> shown =
        answer.sections().stream().filter(s -> FACETS.contains(s.facet())).toList();
    for (StatusAnswer.Section section : shown) {
      List<Account> rivals = rivals(section);
      String contested = rivals.size() > 1 ? " (contested)" : "";
      String accounts =
          section.accounts().stream().map(this::account).collect(Collectors.joining("; "));
      if (!accounts.isEmpty()) {
        console.wrapped(2, section.facet().heading() + contested + ": " + accounts);
      }
    }
    if (shown.isEmpty()) {
      console.wrapped(2, "No status is reported for that day.");
    } else {
      console.wrapped(2, "Each with its sentence: thaw status " + answer.question().territory());
    }
  }

  /** Accounts of control that hold and cannot all be true. */
  private static List<Account> rivals(StatusAnswer.Section section) {
    return section.facet() == Facet.CONTROLLED_BY
        ? section.accounts().stream().filter(a -> a.standing() == Standing.HOLDS).toList()
        : List.of();
  }

  private String account(Account account) {
    String who = account.other().map(id -> words.name(id, account.name())).orElse("nobody named");
    String denied = account.polarity() == Polarity.DENIED ? "not " : "";
    String when =
        switch (account.standing()) {
          case HOLDS -> "said " + account.lastSaid();
          case SAID_BEFORE_AND_AFTER -> "said before and after";
          case UNKNOWN_SINCE -> "unknown since " + account.lastSaid();
          case SAID_LATER_START_UNKNOWN -> "first said " + account.firstSaid();
        };
    return denied + who + " (" + when + ", " + account.origins() + ")";
  }

  /** Where no agreement is known: the last promise, and what came after it. */
  public void agreement(Conflict conflict, List<Statement> after) {
    Optional<Pledge> pledge = conflict.pledge();
    if (pledge.isEmpty()) {
      console.wrapped(2, "None between these parties is known.");
      return;
    }
    cited(2, pledge.get());
    if (after.isEmpty()) {
      console.wrapped(2, "No breach since is known: not the same as held.");
    } else {
      console.wrapped(2, "Told of breaches, or of fighting after a promise:");
      after.stream().limit(AFTER).forEach(statement -> cited(4, statement));
    }
  }

  private void cited(int indent, Statement statement) {
    String when = Words.period(statement.said().period()).map(p -> p + ": ").orElse("");
    console.wrapped(indent, when + words.line(statement));
    if (!brief) {
      happened.evidence(indent + 4, statement);
    }
  }

  /** How tense it is between each two, and what changed last. */
  public void tensions(List<TensionAnswer> answers) {
    section("Tension");
    if (answers.isEmpty()) {
      console.wrapped(2, "No dated event between two of the parties is known.");
    }
    answers.forEach(this::tension);
  }

  private void tension(TensionAnswer answer) {
    Dyad dyad = answer.question().dyad();
    String both = name(dyad.one()) + " and " + name(dyad.other());
    int force = reports(answer.rows(), QuadClass.MATERIAL_CONFLICT);
    int quarrel = reports(answer.rows(), QuadClass.VERBAL_CONFLICT);
    int talk = reports(answer.rows(), QuadClass.VERBAL_COOPERATION);
    int deed = reports(answer.rows(), QuadClass.MATERIAL_COOPERATION);
    if (force + quarrel + talk + deed == 0) {
      console.wrapped(
          2, both + ": nothing in the last two years; last known event " + last(answer));
      return;
    }
    console.wrapped(
        2,
        String.format(
            Locale.ROOT,
            "%s, in two years: force %d, quarrel %d, talk %d, deed %d reports; last event %s",
            both,
            force,
            quarrel,
            talk,
            deed,
            last(answer)));
    lastMonth(answer).ifPresent(this::month);
  }

  private static String last(TensionAnswer answer) {
    return answer.last().map(Object::toString).orElse("unknown");
  }

  private static int reports(List<Row> rows, QuadClass quad) {
    return rows.stream().mapToInt(row -> row.sum(quad).reports()).sum();
  }

  private static Optional<Month> lastMonth(TensionAnswer answer) {
    List<Month> months = new ArrayList<>(answer.months());
    Collections.reverse(months);
    return months.stream().filter(month -> !month.why().isEmpty()).findFirst();
  }

  private void month(Month month) {
    console.wrapped(
        4,
        month.from().toString().substring(0, 7)
            + ", the last month of note: "
            + Words.lower(month.word()));
    for (Happening h : month.made().stream().limit(AFTER).toList()) {
      Optional<Event> report = happened.first(h);
      String what =
          report
              .map(words::line)
              .orElse(name(h.actor()) + " " + h.type() + " " + name(h.recipient()));
      console.wrapped(6, h.day() + " · " + what);
      if (!brief) {
        report.ifPresent(event -> happened.show(10, event));
      }
    }
  }

  /** Who leans on whom, channel by channel. */
  public void leaning(List<LeanAnswer> answers) {
    section("Who leans on whom");
    if (answers.isEmpty()) {
      console.wrapped(2, "Nothing is known of the parties leaning on those behind them.");
    }
    for (LeanAnswer answer : answers) {
      for (Patron patron : answer.patrons()) {
        String channels =
            patron.profiles().stream()
                .map(
                    p ->
                        p.channel().map(LeanPage::channel).orElse("no named channel")
                            + " "
                            + LeanPage.movement(p.movement()))
                .collect(Collectors.joining(", "));
        console.wrapped(
            2, name(answer.question().asked()) + " on " + name(patron.id()) + ": " + channels);
      }
    }
  }

  /** Who has not been quoted for two years. */
  public void silences(List<Silence> silences) {
    section("Fallen silent");
    if (silences.isEmpty()) {
      console.wrapped(
          2, "Nobody who was quoted on it before: all have been in the last two years.");
    }
    silences.stream()
        .limit(SILENT)
        .forEach(
            silence ->
                console.wrapped(
                    2,
                    name(silence.who())
                        + ": last quoted on it on "
                        + silence.last()
                        + ", in "
                        + silence.statements()
                        + (silence.statements() == 1 ? " statement" : " statements")
                        + " in all"));
  }
}
